/**
 * Sum up evidence by its weights: below 0 it speaks against, above 0 for.
 *
 * @param evidence - Numbers by name.
 * @param weights - What each number weighs, and the bias.
 * @returns The sum.
 * @example
 * weigh({isOpened: 1, isCrowded: 0.5}, {bias: -1, isOpened: 2, isCrowded: -1})
 * //=> 0.5
 */
export function weigh<Evidence extends Readonly<Record<string, number>>>(
  evidence: Evidence,
  weights: Readonly<Record<keyof Evidence | 'bias', number>>
): number {
  // In the order of the weights, so that the sum is the same everywhere.
  let sum = 0
  for (const [name, weight] of Object.entries<number>(weights)) {
    sum += weight * (name === 'bias' ? 1 : (evidence[name] ?? 0))
  }
  return sum
}
