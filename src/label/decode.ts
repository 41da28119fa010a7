import {grammar, openers, type Phase, phases, skipCost} from './grammar.js'
import type {Matrix} from './network/layers.js'
import type {Role} from './role.js'

/**
 * Choose the roles of all blocks of a page together: the likeliest ones that the page grammar allows.
 *
 * The blocks' phases are found by dynamic programming (A. J. Viterbi, 1967, "Error bounds for convolutional codes"), in
 * time that grows with their number; in its phase each block has its best role. Of equally likely readings the one with
 * the earlier phase and the earlier role wins.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @returns The role of each block.
 */
export function decode(scores: Matrix, columns: readonly Role[]): Role[] {
  const choices = phases.map((phase) => listChoices(phase, columns))
  // The choice made for each block in each phase, and the phase before it.
  const made: Choice[][] = []
  let totals = phases.map((_, phase) => (phase === 0 ? 0 : -Infinity))
  for (let block = 0; block < scores.rows; block++) {
    const row = block * scores.columns
    const best = phases.map((_, phase) => choose(choices[phase] ?? noChoices, totals, phase, scores.values, row))
    made.push(best)
    totals = best.map((choice) => choice.total)
  }
  return traceBack(made, totals, columns)
}

interface Choices {
  /** Columns of the roles that go on in the phase, and of those that open it. */
  goOn: readonly number[]
  open: readonly number[]
}

interface Choice {
  column: number
  from: number
  total: number
}

function listChoices(phase: Phase, columns: readonly Role[]): Choices {
  const inPhase = columns.flatMap((role, column) => (grammar[role].includes(phase) ? [column] : []))
  return {
    // There is one headline; the head goes on with what stands under it.
    goOn: inPhase.filter((column) => columns[column] !== 'headline'),
    open: inPhase.filter((column) => openers[phase].includes(columns[column] ?? 'furniture'))
  }
}

function choose(choices: Choices, totals: readonly number[], phase: number, scores: Float64Array, row: number): Choice {
  const scoreOf = (column: number) => (column < 0 ? -Infinity : (scores[row + column] ?? -Infinity))
  const stay = bestColumn(choices.goOn, scores, row)
  let best: Choice = {column: stay, from: phase, total: (totals[phase] ?? -Infinity) + scoreOf(stay)}
  if (phase === 0) return best
  const open = bestColumn(choices.open, scores, row)
  const opened = scoreOf(open)
  for (let from = 0; from < phase; from++) {
    const total = (totals[from] ?? -Infinity) + opened - skipCost * (phase - from - 1)
    if (total > best.total) best = {column: open, from, total}
  }
  return best
}

function bestColumn(columns: readonly number[], scores: Float64Array, row = 0): number {
  let best = columns[0] ?? -1
  for (const column of columns) {
    if ((scores[row + column] ?? -Infinity) > (scores[row + best] ?? -Infinity)) best = column
  }
  return best
}

function traceBack(made: readonly Choice[][], totals: readonly number[], columns: readonly Role[]): Role[] {
  const roles: Role[] = []
  let phase = bestColumn([...totals.keys()], Float64Array.from(totals))
  for (let block = made.length - 1; block >= 0; block--) {
    const choice = made[block]?.[phase]
    roles.push(columns[choice?.column ?? -1] ?? 'furniture')
    phase = choice?.from ?? 0
  }
  return roles.reverse()
}

const noChoices: Choices = {goOn: [], open: []}
