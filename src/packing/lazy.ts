/**
 * Put off making a constant until it is first asked for; it is made once.
 *
 * @param make - Makes it; it must give the same whenever it is called.
 * @returns What gives the constant.
 * @example
 * const answer = lazy(() => ({value: 42}))
 * answer() === answer()
 * //=> true
 */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
