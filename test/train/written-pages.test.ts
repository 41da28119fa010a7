import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {languages} from '../../src/language/languages.js'
import {lineRoles} from '../../train/targets.js'
import {languageOfWritten, readWrittenPages, writtenFolder} from '../../train/written-pages.js'

let folder = ''

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
})

afterAll(() => {
  fs.rmSync(folder, {recursive: true})
})

function readOne(...lines: string[]) {
  fs.writeFileSync(path.join(folder, 'en-01.page'), lines.join('\n'))
  return readWrittenPages(folder)[0]
}

describe('readWrittenPages', () => {
  it('should read each line with its role', () => {
    const page = readOne(
      'f|Home',
      'h|Storm hits coast',
      's|Two piers are closed',
      'b|By Jane Doe',
      'd|3 March 2025',
      'u|Updated 4 March 2025',
      '',
      'p|A storm: hit | the coast.',
      'c|What next?',
      'l|The piers',
      'q|“Never!”',
      'i|A pier',
      'n|Corrected on Tuesday.'
    )
    expect(page?.lines[6]).toBe('A storm: hit | the coast.')
    expect(page && lineRoles(page)).toEqual(
      'furniture headline standfirst byline published modified paragraph crosshead listItem quote caption note'.split(
        ' '
      )
    )
  })

  it('should gather teasers into lists, with what stands above and below a title', () => {
    const page = readOne(
      'p|A storm hit the coast.',
      'tm|Sport',
      'tt|Cup drawn',
      'f|Read more',
      'tt|Cup lost',
      'ts|It was close.',
      'th|Most read',
      'tt|Pier opens',
      'f|Menu',
      'f|Search',
      'f|About us',
      'tt|Pier closes'
    )
    expect(page?.annotation.teaserLists).toEqual([
      {
        heading: null,
        items: [
          {title: 3, summary: [], meta: [2]},
          {title: 5, summary: [6], meta: []}
        ]
      },
      {heading: 7, items: [{title: 8, summary: [], meta: []}]},
      {heading: null, items: [{title: 12, summary: [], meta: []}]}
    ])
  })

  it.each(['Storm hits coast', 'x|Storm hits coast', '|Storm hits coast'])('should NOT read %j', (line) => {
    expect(() => readOne('h|Storm', line)).toThrow(
      new SyntaxError('en-01.page:2: expected a code and a bar before the line')
    )
  })
})

describe('languageOfWritten', () => {
  it('should tell the language by the id', () => {
    expect(languageOfWritten('written/sv-001')).toBe('sv')
    expect(() => languageOfWritten('wire/sv-001')).toThrow(RangeError)
  })
})

describe('the written pages', () => {
  const pages = readWrittenPages(writtenFolder)

  it('should have one headline where they have a story', () => {
    const without = pages.filter(
      ({annotation: {headline, body}}) => headline === null && body.some(([, , kind]) => kind === 'paragraph')
    )
    expect(without.map(({annotation}) => annotation.id)).toEqual([])
  })

  it('should be in a language that their names tell', () => {
    const codes = new Set(languages.map(({code}) => code))
    for (const {annotation} of pages) expect(codes).toContain(languageOfWritten(annotation.id))
  })
})
