/**
 * Work out a natural logarithm with the same bits on every runtime.
 *
 * Runtimes differ in the last bits of Math.log; halving and a short series do not (2 artanh((x - 1) / (x + 1))).
 *
 * @param value - The number, above 0.
 * @returns Its logarithm.
 */
export function logarithm(value: number): number {
  let rest = value
  let result = 0
  for (; rest < Math.SQRT1_2; rest *= 2) result -= Math.LN2
  for (; rest > Math.SQRT2; rest /= 2) result += Math.LN2
  const ratio = (rest - 1) / (rest + 1)
  const square = ratio * ratio
  return result + 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
}
