/** A record whose keys may be missing where their values could be `undefined`. */
export type Defined<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key]
} & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>
}

/**
 * Leave out the keys whose value is `undefined`.
 *
 * @param record - Any record.
 * @returns A copy with the other keys, in the same order.
 * @example
 * defined({headline: 'Storm hits coast', standfirst: undefined})
 * //=> {headline: 'Storm hits coast'}
 */
export function defined<Value extends object>(record: Value): Defined<Value> {
  const entries: [string, unknown][] = Object.entries(record)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Defined<Value>
}
