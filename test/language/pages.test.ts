import {describe, expect, it} from 'vitest'
import {readFields} from '../../src/field/read-fields.js'
import type {Role} from '../../src/label/role.js'
import {languages} from '../../src/language/languages.js'
import {resolveOptions} from '../../src/options.js'
import {chancesOf} from '../field/chances-of.js'
import {lines} from './lines.js'

type Line = [role: Role, text: string]

const read = (...page: Line[]) => {
  const blocks = page.map(([role, text]) => ({
    ...{text, start: 0, end: text.length, role, confidence: 0.9},
    chances: chancesOf(role)
  }))
  return readFields(blocks, resolveOptions(undefined))
}

describe.each(languages.map((language) => language.code))('a page in %s', (code) => {
  const line = lines[code]
  if (!line) throw new Error(`Expected lines for \`${code}\` in test/language/lines.ts`)
  const prose: Line[] = [line.prose, line.prose].map((text) => ['paragraph', text])

  it('should give its language, authors, days, place and agency', () => {
    const {language, fields} = read(
      ['headline', line.prose.slice(0, 50)],
      ['byline', line.byline],
      ['published', line.published],
      ['paragraph', line.leadIn[0]],
      ...prose
    )
    expect(language).toBe(code)
    expect(fields).toMatchObject([
      {type: 'byline', authors: line.authors},
      {type: 'dateline', published: '2024-06-18', modified: '2024-06-19'},
      {type: 'leadIn', place: line.leadIn[1], agency: line.leadIn[2]}
    ])
  })

  it('should date the page by a date line above the headline, and never the article', () => {
    const {fields} = read(['pageDate', line.date], ['headline', line.prose.slice(0, 50)], ...prose)
    expect(fields).toMatchObject([{type: 'dateline', pageDate: '2024-06-19'}])
    expect(fields[0]).not.toHaveProperty('published')
  })

  it('should name nobody and no day where none is printed', () => {
    const {fields} = read(
      ['headline', line.prose.slice(0, 50)],
      ...line.noAuthor.map((text): Line => ['byline', text]),
      ['published', line.noDate],
      ...prose
    )
    for (const field of fields) {
      if (field.type === 'byline') expect(field.authors).toEqual([])
      expect(field).not.toHaveProperty('published')
      expect(field.type).not.toBe('leadIn')
    }
  })
})
