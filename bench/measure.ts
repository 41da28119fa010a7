/** Something to be timed; what it returns is thrown away. */
export type Task = () => unknown

/** How long two tasks take against each other. */
export interface Pair {
  /** Median seconds of processor time of one call. */
  first: number
  second: number
  /** Median over the pairs of how often the first task fits into the time of the second. */
  ratio: number
}

/**
 * Time two tasks in turn, so that a machine that slows down slows both.
 *
 * Processor time of the process is taken, not the clock's: on a busy machine the clock counts the others' work.
 *
 * @param first - One task.
 * @param second - The other.
 * @param pairs - How many pairs count; one more goes before, to warm up.
 * @returns The medians.
 */
export function timePair(first: Task, second: Task, pairs: number): Pair {
  const calls = [callsFor(first), callsFor(second)] as const
  const times = Array.from({length: pairs}, () => [timeCalls(first, calls[0]), timeCalls(second, calls[1])] as const)
  return {
    first: median(times.map(([one]) => one)),
    second: median(times.map(([, other]) => other)),
    ratio: median(times.map(([one, other]) => other / one))
  }
}

/**
 * Time a task.
 *
 * @param task - The task.
 * @param runs - How many runs count.
 * @returns Median seconds of processor time of one call.
 */
export function time(task: Task, runs: number): number {
  const calls = callsFor(task)
  return median(Array.from({length: runs}, () => timeCalls(task, calls)))
}

// So many calls take long enough for the clock; finding out warms the task up.
function callsFor(task: Task): number {
  let calls = 1
  let seconds = timeCalls(task, 1)
  while (seconds * calls < leastSeconds) {
    calls = Math.max(calls * 2, Math.min(calls * 10, Math.ceil(leastSeconds / Math.max(seconds, 1e-6))))
    seconds = timeCalls(task, calls)
  }
  return calls
}

const leastSeconds = 0.1

function timeCalls(task: Task, calls: number): number {
  const start = process.cpuUsage()
  for (let call = 0; call < calls; call++) task()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6 / calls
}

/**
 * Find the middle value.
 *
 * @param values - The values, at least one.
 * @returns The middle one; of an even number the upper one of the two.
 */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
}
