import {shorten} from './shorten.js'

/**
 * Write a name that a caller made up, such as that of an unknown option, for an error message: short, and on one line.
 *
 * @param name - Any string.
 * @returns The name in backticks, as in a JSON string.
 * @example
 * quoteName('lang\n')
 * //=> '`lang\\n`'
 */
export function quoteName(name: string): string {
  return `\`${JSON.stringify(shorten(name)).slice(1, -1)}\``
}
