/**
 * Say why a page cannot be read.
 *
 * @param error - What reading its bytes, or decoding them, threw.
 * @returns The reason.
 * @example
 * reasonOf(new Error('no such file'))
 * //=> 'no such file'
 */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : String(error).replace(/^Error: /, '')
}
