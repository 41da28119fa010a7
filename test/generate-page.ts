import fc from 'fast-check'

const places = ['Port Ellery', 'Lower Fenn', 'Harrow Bay', 'Castle Wick', 'Nettleford']
const subjects = ['The council', 'The harbour master', 'A group of teachers', 'The railway', 'The museum', 'The court']
const actions = ['approved', 'rejected', 'delayed', 'praised', 'published', 'questioned']
const objects = [
  'a plan for the new bridge over the northern arm of the river',
  'the report about the flood that had closed the old market for a month',
  'a proposal to keep the night trains running through the winter',
  'the budget for schools and libraries in the smaller towns of the district',
  'an agreement with the fishing fleet about the use of the eastern pier'
]
const tails = [
  'after a debate that lasted until the early morning',
  'and said that the decision would stand for at least two years',
  'although several members had asked for more time to read it',
  'because the figures of the last winter had surprised everyone'
]

/** A page of the layout that news sites print: date line, headline, byline, prose, teaser list, with blank lines between. */
export function newsPage(): fc.Arbitrary<string> {
  const sentence = fc
    .tuple(pick(subjects), pick(actions), pick(objects), pick(tails), pick(places))
    .map(([who, did, what, tail, where]) => `${who} of ${where} ${did} ${what}, ${tail}.`)
  const paragraph = fc.array(sentence, {minLength: 1, maxLength: 3}).map((sentences) => sentences.join(' '))
  const headline = fc
    .tuple(pick(subjects), pick(actions), pick(places))
    .map(([who, did, where]) => `${who} ${did} the Plan of ${where}`)
  const teaser = fc.tuple(headline, sentence).map((lines) => lines.join('\n\n'))
  return fc
    .tuple(
      fc.option(fc.constantFrom('Wednesday, April 2, 2025', 'Monday, 3 March 2025'), {nil: ''}),
      headline,
      fc.option(fc.constantFrom('By Jane Doe', 'By Mara Lindqvist and Tom Okafor'), {nil: ''}),
      fc.uniqueArray(paragraph, {minLength: 4, maxLength: 8}),
      fc.option(fc.uniqueArray(teaser, {minLength: 3, maxLength: 5}), {nil: []})
    )
    .map(([date, title, byline, prose, teasers]) =>
      [date, title, byline, ...prose, ...(teasers.length > 0 ? ['Most read', ...teasers] : [])]
        .filter((block) => block !== '')
        .join('\n\n')
    )
}

/** Anything that may stand in a page, in any order. */
export function anyPage(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({unit: 'grapheme', maxLength: 30}),
    newsPage().chain((page) => fc.nat(page.length).map((end) => page.slice(0, end))),
    fc.constantFrom(
      ...['By Jane Doe', 'Related', 'Tags: sea, storm', 'SEOUL, Feb 3 (Reuters) - ', '2 hours ago', 'April 31, 2025'],
      ...[
        '\uFEFF',
        '\u200B',
        '\u00A0',
        '\u2028',
        '\u202E',
        '\uD800',
        '\0',
        '뉴스',
        'ニュース。',
        '•',
        '—',
        '…',
        '-',
        '1.'
      ],
      '__proto__'
    )
  )
  const gap = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\r', '\t', '', '\u2029', '\n \n')
  return fc.array(fc.tuple(piece, gap), {maxLength: 25}).map((parts) => parts.flat().join(''))
}

function pick(from: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...from)
}
