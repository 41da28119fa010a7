import fs from 'node:fs'
import path from 'node:path'
import type {AnnotatedPage, Annotation} from './corpus.js'

/**
 * Read the pages that were written to measure by: invented news in the layouts of many languages, `<language>-NNN.page`,
 * each line with what it is in front, such as `h|Storm hits coast`.
 *
 * @param folder - The folder of the pages.
 * @returns The pages, by file name, as if they had been annotated; each is a publisher of its own.
 * @throws {SyntaxError} When a line has no code, or one that is not known; it names the file and the line.
 */
export function readWrittenPages(folder: string): AnnotatedPage[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.page'))
  return names.sort().map((name) => {
    const id = `written/${path.basename(name, '.page')}`
    return toAnnotatedPage(id, readCodedLines(name, fs.readFileSync(path.join(folder, name), 'utf8')))
  })
}

/**
 * Tell the language of a written page.
 *
 * @param id - The id of the page.
 * @returns Its language, such as `'sv'`.
 * @throws {RangeError} When the id is not that of a written page.
 */
export function languageOfWritten(id: string): string {
  const language = /^written\/([a-z]{2})-/.exec(id)?.[1]
  if (language === undefined) throw new RangeError(`Expected the id of a written page, got "${id}"`)
  return language
}

/** Where the pages are. */
export const writtenFolder = path.join(import.meta.dirname, 'written')

interface CodedLine {
  code: Code
  text: string
}

type Code = keyof typeof codes

// What the codes say.
const codes = {
  h: 'headline',
  s: 'standfirst',
  b: 'byline',
  d: 'published',
  u: 'modified',
  g: 'page',
  p: 'paragraph',
  c: 'crosshead',
  l: 'list',
  q: 'quote',
  i: 'caption',
  n: 'note',
  th: 'teaser heading',
  tt: 'teaser title',
  ts: 'teaser summary',
  tm: 'teaser meta',
  f: 'furniture'
} as const

function readCodedLines(name: string, text: string): CodedLine[] {
  return text.split('\n').flatMap((line, index): CodedLine[] => {
    if (line.trim() === '') return []
    const bar = line.indexOf('|')
    const code = line.slice(0, Math.max(0, bar))
    if (!isCode(code)) throw new SyntaxError(`${name}:${index + 1}: expected a code and a bar before the line`)
    return [{code, text: line.slice(bar + 1).trim()}]
  })
}

function isCode(code: string): code is Code {
  return Object.hasOwn(codes, code)
}

function toAnnotatedPage(id: string, coded: readonly CodedLine[]): AnnotatedPage {
  const annotation: Annotation = {
    id,
    headline: null,
    standfirst: [],
    byline: [],
    datelines: [],
    body: [],
    teaserLists: readTeasers(coded)
  }
  for (const [index, {code}] of coded.entries()) put(annotation, code, index + 1)
  return {annotation, host: id, lines: coded.map(({text}) => text)}
}

function put(annotation: Annotation, code: Code, line: number): void {
  const role = codes[code]
  switch (role) {
    case 'headline':
      annotation.headline = line
      break
    case 'standfirst':
    case 'byline':
      annotation[role].push(line)
      break
    case 'published':
    case 'modified':
    case 'page':
      annotation.datelines.push({line, kind: role})
      break
    case 'paragraph':
    case 'crosshead':
    case 'list':
    case 'quote':
    case 'caption':
    case 'note':
      annotation.body.push([line, line, role])
      break
    default:
  }
}

// A list goes on until a line of the story, or a stretch of furniture longer than "Read more" and a rank; a section or a
// date may stand above its title.
function readTeasers(coded: readonly CodedLine[]): Annotation['teaserLists'] {
  const lists: Annotation['teaserLists'] = []
  let open: Annotation['teaserLists'][number] | undefined
  let above: number[] = []
  let between = 0
  for (const [index, {code}] of coded.entries()) {
    const line = index + 1
    const isTeaser = code.startsWith('t')
    between = isTeaser ? 0 : between + (code === 'f' ? 1 : longestBetween + 1)
    if (between > longestBetween) [open, above] = [undefined, []]
    if (!isTeaser) continue
    if (code === 'th') lists.push((open = {heading: line, items: []}))
    else if (code === 'tm' && !open?.items.length) above.push(line)
    else {
      if (!open) lists.push((open = {heading: null, items: []}))
      const item = open.items.at(-1)
      if (code === 'tt' || !item) {
        open.items.push({title: line, summary: [], meta: above})
        above = []
      } else if (code === 'ts') item.summary?.push(line)
      else item.meta?.push(line)
    }
  }
  return lists
}

const longestBetween = 2
