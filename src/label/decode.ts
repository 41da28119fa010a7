import {grammar, openers, type Phase, phases, skipCost} from './grammar.js'
import type {Matrix} from '../learned/layers.js'
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
  const size = scores.rows * phases.length
  const made: Made = {columns: new Int16Array(size), from: new Int16Array(size)}
  let totals = new Float64Array(phases.length).fill(-Infinity)
  let next = new Float64Array(phases.length)
  totals[0] = 0
  for (let block = 0; block < scores.rows; block++) {
    for (const [phase, choice] of choices.entries()) {
      next[phase] = choose(choice, totals, phase, scores.values, block * scores.columns, made, block * phases.length)
    }
    ;[totals, next] = [next, totals]
  }
  return traceBack(made, totals, columns)
}

/** The choices made: for each block, and in it for each phase, the column of its role and the phase before it. */
interface Made {
  columns: Int16Array
  from: Int16Array
}

interface Choices {
  /** Columns of the roles that go on in the phase, and of those that open it. */
  goOn: readonly number[]
  open: readonly number[]
}

function listChoices(phase: Phase, columns: readonly Role[]): Choices {
  const inPhase = columns.flatMap((role, column) => (grammar[role].includes(phase) ? [column] : []))
  return {
    // There is one headline; the head goes on with what stands under it.
    goOn: inPhase.filter((column) => columns[column] !== 'headline'),
    open: inPhase.filter((column) => openers[phase].includes(columns[column] ?? 'furniture'))
  }
}

// Chooses for a block how it comes to be in a phase, and gives the total of all choices up to it.
function choose(
  {goOn, open}: Choices,
  totals: Float64Array,
  phase: number,
  scores: Float64Array,
  row: number,
  made: Made,
  place: number
): number {
  const stay = bestColumn(goOn, scores, row)
  let best = (totals[phase] ?? -Infinity) + scoreAt(scores, row, stay)
  made.columns[place + phase] = stay
  made.from[place + phase] = phase
  if (phase === 0) return best
  const opening = bestColumn(open, scores, row)
  const opened = scoreAt(scores, row, opening)
  for (let from = 0; from < phase; from++) {
    const total = (totals[from] ?? -Infinity) + opened - skipCost * (phase - from - 1)
    if (total <= best) continue
    best = total
    made.columns[place + phase] = opening
    made.from[place + phase] = from
  }
  return best
}

function scoreAt(scores: Float64Array, row: number, column: number): number {
  return column < 0 ? -Infinity : (scores[row + column] ?? -Infinity)
}

function bestColumn(columns: readonly number[], scores: Float64Array, row = 0): number {
  let best = columns[0] ?? -1
  for (const column of columns) {
    if ((scores[row + column] ?? -Infinity) > (scores[row + best] ?? -Infinity)) best = column
  }
  return best
}

function traceBack(made: Made, totals: Float64Array, columns: readonly Role[]): Role[] {
  const roles: Role[] = []
  let phase = bestColumn([...totals.keys()], totals)
  for (let place = made.columns.length - phases.length; place >= 0; place -= phases.length) {
    roles.push(columns[made.columns[place + phase] ?? -1] ?? 'furniture')
    phase = made.from[place + phase] ?? 0
  }
  return roles.reverse()
}
