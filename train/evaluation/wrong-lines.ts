import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'

/** What a line is, as far as the gold says. */
export type GoldRole = Role | 'body' | 'no body' | undefined

/** A line that was taken for something else than it is. */
export interface WrongLine {
  text: string
  gold: NonNullable<GoldRole>
  given: Role
}

/**
 * Find the lines of a page that were taken for something else than they are.
 *
 * @param lines - The page's lines.
 * @param gold - What each of them is; nothing where it is not known.
 * @param page - The text of just these lines, in any shape, and its blocks.
 * @returns The wrong lines in page order.
 */
export function findWrongLines(
  lines: readonly string[],
  gold: readonly GoldRole[],
  page: {text: string; blocks: readonly LabelledBlock[]}
): WrongLine[] {
  return givenRoles(lines, page).flatMap((given, index) => {
    const right = gold[index]
    return right === undefined || agrees(right, given) ? [] : [{text: lines[index] ?? '', gold: right, given}]
  })
}

/** The role of the block that holds each line's first character; white space is not counted, as shapes differ in it. */
function givenRoles(
  lines: readonly string[],
  {text, blocks}: {text: string; blocks: readonly LabelledBlock[]}
): Role[] {
  let next = 0
  let offset = 0
  let reached = 0
  let role: Role = 'furniture'
  return lines.map((line) => {
    for (let block = blocks[next]; block; block = blocks[next]) {
      const start = reached + inkOf(text.slice(blocks[next - 1]?.start ?? 0, block.start))
      if (start > offset) break
      reached = start
      role = block.role
      next++
    }
    offset += inkOf(line)
    return role
  })
}

function inkOf(text: string): number {
  return text.replace(/\s+/g, '').length
}

function agrees(gold: NonNullable<GoldRole>, given: Role): boolean {
  if (gold === 'body') return bodyRoles.has(given)
  if (gold === 'no body') return !bodyRoles.has(given)
  // Gold has no roles of their own for these two.
  return gold === given || (gold === 'furniture' && (given === 'kicker' || given === 'keywords'))
}

const bodyRoles: ReadonlySet<Role> = new Set<Role>(['paragraph', 'crosshead', 'listItem', 'quote'])
