import fc from 'fast-check'
import {readFixtures} from '../../test/fixture/read-fixtures.js'
import {anyPage, newsPage} from '../../test/generate-page.js'

/** What is put into pages: other scripts, halves of characters, what turns or controls text, and what a parser might trip on. */
const intruders = [
  ...[
    '뉴스 속보 기자',
    'ニュース。速報',
    '记者 张三 报道',
    'أخبار عاجلة',
    'חדשות היום',
    'ข่าววันนี้',
    'समाचार',
    'Новости дня'
  ],
  ...[
    '\uD800',
    '\uDC00',
    '\uDBFF\uD800',
    '\uFFFD',
    '\uFFFE',
    '\u{E0041}',
    '\u{1F469}\u200D\u{1F680}',
    'e\u0301'.repeat(9)
  ],
  ...['\u202E', '\u2066', '\u2069', '\u200F', '\u061C', '\u200B', '\u00AD', '\uFEFF', '\u2060', '\u180E'],
  ...['\0', '\u0007', '\b', '\v', '\f', '\u001B[2J', '\u0085', '\u009B', '\u007F', '\r', '\u2028', '\u2029'],
  ...['__proto__', 'constructor', '</script>', '<![CDATA[', '](javascript:x)', '{{x}}', '$&', '%s', '\\u0000', '&#0;'],
  ...[
    '99/99/9999',
    '00:00:00',
    '2025-02-30',
    '1e309',
    '-0',
    '٣ مارس ٢٠٢٥',
    '2025年13月40日',
    'Feb 29, 1900',
    'By By By'
  ],
  ...['…', '...', '“', '—', '•', '1.', '#', '@a@b', 'By', 'SEOUL (Reuters) -', 'Related', 'Most read', 'Published:']
]

const lineEnds = ['\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\n \n', ' ', '']

type Mutation = (page: string) => string

/**
 * Pages as the web's worst: fixtures and invented pages, cut, spliced, repeated, with broken bytes, mixed scripts and
 * characters that no page should hold.
 *
 * @returns The pages.
 */
export function mutatedPage(): fc.Arbitrary<string> {
  const fixtures = readFixtures().map((fixture) => fixture.input)
  const page = fc.oneof(fc.constantFrom(...fixtures), newsPage(), anyPage())
  return fc
    .tuple(page, fc.array(mutation(page), {maxLength: 5}))
    .map(([text, mutations]) => mutations.reduce((mutated, mutate) => mutate(mutated), text))
}

function mutation(page: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  const share = fc.double({min: 0, max: 1, noNaN: true})
  const span = fc.tuple(share, share)
  return fc.oneof(
    span.map(cut),
    fc.tuple(page, share).map(splice),
    fc.tuple(span, fc.integer({min: 2, max: 12})).map(repeat),
    fc.array(fc.tuple(share, fc.nat(255)), {minLength: 1, maxLength: 8}).map(breakBytes),
    fc.array(fc.tuple(share, fc.constantFrom(...intruders)), {minLength: 1, maxLength: 8}).map(intrude),
    fc.constantFrom(...lineEnds).map(endLines),
    share.map(rotateLines),
    fc.constantFrom<Mutation>(
      toMojibake,
      (text) => text.toUpperCase(),
      (text) => Array.from(text).reverse().join('')
    )
  )
}

function cut([from, to]: [number, number]): Mutation {
  return (page) => page.slice(...offsets(page, from, to))
}

function splice([other, at]: [string, number]): Mutation {
  return (page) => insert(page, at, other)
}

function repeat([[from, to], times]: [[number, number], number]): Mutation {
  return (page) => {
    const [start, end] = offsets(page, from, to)
    // Repeats of repeats must not grow without bound.
    const piece = page.slice(start, Math.min(end, start + 2000))
    return page.slice(0, end) + piece.repeat(times) + page.slice(end)
  }
}

function breakBytes(breaks: readonly (readonly [number, number])[]): Mutation {
  return (page) => {
    const bytes = Buffer.from(page)
    for (const [at, byte] of breaks) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte
    return bytes.toString()
  }
}

function intrude(pieces: readonly (readonly [number, string])[]): Mutation {
  return (page) => pieces.reduce((text, [at, piece]) => insert(text, at, piece), page)
}

function endLines(lineEnd: string): Mutation {
  return (page) => page.replaceAll(/\n+/g, lineEnd)
}

function rotateLines(at: number): Mutation {
  return (page) => {
    const lines = page.split('\n')
    const first = Math.floor(at * lines.length)
    return [...lines.slice(first), ...lines.slice(0, first)].join('\n')
  }
}

/** UTF-8 read as Latin-1, as many a scraper has it. */
function toMojibake(page: string): string {
  return Buffer.from(page).toString('latin1')
}

function insert(page: string, at: number, piece: string): string {
  const offset = Math.floor(at * page.length)
  return page.slice(0, offset) + piece + page.slice(offset)
}

function offsets(page: string, from: number, to: number): [start: number, end: number] {
  return [Math.floor(Math.min(from, to) * page.length), Math.ceil(Math.max(from, to) * page.length)]
}
