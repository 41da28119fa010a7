import type {MetaKind, TeaserGroup, TeaserLine, TeaserRole} from '../../src/teaser/teaser-line.js'

/** Capitals are roles; small letters are meta lines of a kind. */
const letters: Record<string, {role: TeaserRole; kind: MetaKind}> = {
  H: {role: 'teaserHeading', kind: 'words'},
  T: {role: 'teaserTitle', kind: 'words'},
  S: {role: 'teaserSummary', kind: 'words'},
  F: {role: 'furniture', kind: 'words'},
  n: {role: 'teaserMeta', kind: 'number'},
  a: {role: 'teaserMeta', kind: 'authors'},
  f: {role: 'teaserMeta', kind: 'figures'},
  w: {role: 'teaserMeta', kind: 'words'}
}

/**
 * Make a run of teaser lines.
 *
 * @param shape - One letter a line: H heading, T title, S summary, F furniture, and for meta lines n number, a authors,
 *   f figures, w words.
 * @returns The lines, whose texts are their letters.
 */
export function teaserLines(shape: string): TeaserLine[] {
  return Array.from(shape).map((text, index) => {
    const point = {line: index + 1, column: 1, offset: 2 * index}
    const meaning = letters[text]
    if (!meaning) throw new Error(`Expected a letter of a teaser line, not \`${text}\``)
    return {
      ...meaning,
      index,
      text,
      confidence: 1,
      start: 2 * index,
      end: 2 * index + 1,
      position: {start: point, end: point}
    }
  })
}

/**
 * Write lists as a shape.
 *
 * @param groups - The lists.
 * @returns The lists, a space between them: headings and items in order, each item in brackets.
 */
export function shapeOf(groups: readonly TeaserGroup[]): string {
  return groups
    .map(({headings, items}) => {
      const shapes = items.map((item) => `(${item.map((line) => line.text).join('')})`)
      return [...headings.map((heading) => heading.text), ...shapes].join('')
    })
    .join(' ')
}
