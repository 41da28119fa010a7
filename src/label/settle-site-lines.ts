import type {SiteLine} from '../memory/find-site-lines.js'
import type {Matrix} from '../learned/layers.js'
import type {Role} from './role.js'

/**
 * Settle the scores of a page of which a memory knows what its site prints around the stories.
 *
 * Such a line is hardly part of the story, but may well be the heading of a list. All other blocks are seen twice, in
 * their place and without those lines between them, and the mean counts: the one view knows the page's structure, in the
 * other the story stands in one piece.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param rest - The same for the page without the lines of its site.
 * @param lines - For each block what the memory says.
 * @param columns - The roles that were scored, in order.
 * @returns The scores.
 */
export function settleSiteLines(
  scores: Matrix,
  rest: Matrix,
  lines: readonly (SiteLine | undefined)[],
  columns: readonly Role[]
): Matrix {
  const values = scores.values.slice()
  let next = 0
  for (const [block, line] of lines.entries()) {
    const row = values.subarray(block * scores.columns, (block + 1) * scores.columns)
    if (line) lowerScores(row, line, columns)
    else meanScores(row, rest.values.subarray(next++ * rest.columns), columns)
  }
  return {...scores, values}
}

function lowerScores(row: Float64Array, line: SiteLine, columns: readonly Role[]): void {
  // What reads like prose and is the site's is furniture, and no long title of another story.
  const asProse = ruledOutScore(row, line, columns)
  for (const [column, score] of row.entries()) row[column] = score - costOf(columns[column], line)
  const furniture = columns.indexOf('furniture')
  row[furniture] = Math.max(row[furniture] ?? asProse, asProse)
}

function ruledOutScore(row: Float64Array, line: SiteLine, columns: readonly Role[]): number {
  return row.reduce(
    (most, score, column) => (costOf(columns[column], line) === costs.ruledOut && score > most ? score : most),
    -Infinity
  )
}

function meanScores(row: Float64Array, rest: Float64Array, columns: readonly Role[]): void {
  for (const [column, score] of row.entries()) {
    if (!placedRoles.has(columns[column])) row[column] = (score + (rest[column] ?? 0)) / 2
  }
}

function costOf(role: Role | undefined, line: SiteLine): number {
  if (role === 'headline') return line.isEverywhere ? costs.doubted : costs.headlineElsewhere
  if (role === 'crosshead') return costs.crosshead
  if (!articleRoles.has(role)) return 0
  return line.isFrequent ? costs.ruledOut : costs.doubted
}

const articleRoles: ReadonlySet<Role | undefined> = new Set<Role>([
  ...(['standfirst', 'paragraph', 'listItem', 'quote', 'caption', 'note'] as const)
])

// A name is told by the "By" above it, and a date by the word before it, which all pages print.
const placedRoles: ReadonlySet<Role | undefined> = new Set<Role>(['byline', 'published', 'modified', 'pageDate'])

// In units of score, found on pages of which the memory knew others of their publishers: see train/README.md.
const costs = {
  ruledOut: 1000,
  // Another page may print a paragraph again, and many a headline that all pages promote.
  doubted: 5,
  // The story's headline may be a teaser on other pages.
  headlineElsewhere: 2,
  // "Pros" and "Cons" stand in all reviews of a site.
  crosshead: 1
}
