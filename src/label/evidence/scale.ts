/**
 * Bring an amount to the range from 0 to 1: it rises evenly up to a full measure and stays there.
 *
 * @param value - The amount; less than nothing counts as nothing.
 * @param full - The full measure.
 * @returns The amount as a share of it.
 * @example
 * ramp(15, 20)
 * //=> 0.75
 */
export function ramp(value: number, full: number): number {
  return value >= full ? 1 : value <= 0 ? 0 : value / full
}

/**
 * Bring a length to a scale of doublings, about 0 to 1 for what pages hold.
 *
 * Even steps between powers of two keep it free of logarithms, whose last bits differ between runtimes.
 *
 * @param value - The length.
 * @returns A tenth for each doubling.
 * @example
 * doublings(96)
 * //=> 0.65
 */
export function doublings(value: number): number {
  let whole = 0
  let rest = value
  while (rest >= 2) {
    rest /= 2
    whole++
  }
  return (whole + rest - 1) / 10
}

/**
 * Tell yes from no by a number.
 *
 * @param holds - Whether something holds.
 * @returns 1 or 0.
 */
export function flag(holds: boolean): number {
  return holds ? 1 : 0
}
