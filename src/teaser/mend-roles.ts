import type {TeaserLine, TeaserRole} from './teaser-line.js'

const teaserRoles: readonly TeaserRole[] = ['teaserHeading', 'teaserTitle', 'teaserSummary', 'teaserMeta', 'furniture']

/** Added to each count, so that what was not seen is rare, not impossible. */
const smoothing = 0.5

/** Values that a clue commonly takes: so often is the smoothing spread. */
const valuesOfClue = 10

/**
 * Read each line of a run again in the light of the others: what stands between such neighbours, and what has such a
 * length, elsewhere in the run.
 *
 * Lists repeat a pattern, so a line that breaks it is more likely labelled wrong than printed otherwise. A heading breaks
 * it on purpose; only one as long as a title is read again.
 *
 * @param lines - A run of teaser lines with the furniture between them, in page order.
 * @returns The lines, with another role and a new confidence where the pattern says more than the label.
 */
export function mendRoles(lines: readonly TeaserLine[]): TeaserLine[] {
  const titleLength = medianLength(lines.filter((line) => line.role === 'teaserTitle'))
  const hints = lines.map((line, index) => ({line, clues: cluesAt(lines, line, index)}))
  const counts = countClues(hints)
  return hints.map((hint) => {
    const isHeading = hint.line.role === 'teaserHeading' && hint.line.text.length < titleLength
    return isHeading ? hint.line : readAgain(hint, counts)
  })
}

/** A line, and what speaks for its role apart from its words. */
interface Hint {
  line: TeaserLine
  clues: string[]
}

/** The roles of its neighbours, and its length in steps of half a doubling. */
function cluesAt(lines: readonly TeaserLine[], line: TeaserLine, index: number): string[] {
  const neighbours = [lines[index - 1]?.role, lines[index + 1]?.role].join(' ')
  return [neighbours, String(Math.round(2 * Math.log2(line.text.length)))]
}

/** How often each role is in the run, alone and with each clue. */
function countClues(hints: readonly Hint[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {line, clues} of hints) {
    for (const key of [line.role, ...clues.map((clue) => `${line.role} ${clue}`)]) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function readAgain(hint: Hint, counts: ReadonlyMap<string, number>): TeaserLine {
  const readings = teaserRoles.map((role) => ({role, score: scoreOf(role, hint, counts)}))
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one))
  if (best.role === hint.line.role) return hint.line
  const confidence = 1 / readings.reduce((sum, {score}) => sum + Math.exp(score - best.score), 0)
  return {...hint.line, role: best.role, confidence}
}

/** Logarithm of how likely a role is: by the label, by how common it is, and by the clues. The line itself is no witness. */
function scoreOf(role: TeaserRole, {line, clues}: Hint, counts: ReadonlyMap<string, number>): number {
  const isOwn = role === line.role
  const count = (key: string) => (counts.get(key) ?? 0) - (isOwn ? 1 : 0)
  const byLabel = isOwn ? line.confidence : (1 - line.confidence) / (teaserRoles.length - 1)
  const byClues = clues.map((clue) => (count(`${role} ${clue}`) + smoothing) / (count(role) + valuesOfClue * smoothing))
  return [byLabel, count(role) + smoothing, ...byClues].reduce((sum, likelihood) => sum + Math.log(likelihood), 0)
}

function medianLength(lines: readonly TeaserLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((one, other) => one - other)
  return lengths[lengths.length >> 1] ?? 0
}
