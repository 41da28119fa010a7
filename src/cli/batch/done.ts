/** Which pages of the input are done: all before `next`, and those from a `[first, end)` of `beyond`. Places count from 1. */
export interface Done {
  next: number
  beyond: [first: number, end: number][]
}

/**
 * Note that pages are done.
 *
 * @param done - What was done before.
 * @param first - The place of the first page.
 * @param count - How many pages.
 * @returns What is done now; stretches that touch are one, so there are never more than there are items in flight.
 * @example
 * markDone({next: 1, beyond: [[3, 5]]}, 1, 2)
 * //=> {next: 5, beyond: []}
 */
export function markDone({next, beyond}: Done, first: number, count: number): Done {
  const stretches = [...beyond, [first, first + count] satisfies Done['beyond'][number]].sort(([a], [b]) => a - b)
  const result: Done = {next, beyond: []}

  for (const [start, end] of stretches) {
    const last = result.beyond.at(-1)
    if (start === result.next) result.next = end
    else if (last?.[1] === start) last[1] = end
    else result.beyond.push([start, end])
  }

  return result
}

/**
 * Tell whether a page is done.
 *
 * @param done - What is done.
 * @param place - The page's place, from 1.
 * @returns Whether it is.
 * @example
 * isDone({next: 2, beyond: [[3, 5]]}, 4)
 * //=> true
 */
export function isDone({next, beyond}: Done, place: number): boolean {
  return place < next || beyond.some(([first, end]) => place >= first && place < end)
}
