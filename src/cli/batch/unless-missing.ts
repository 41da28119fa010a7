/**
 * Take that a file is not there for an answer, and anything else that is wrong with it for an error.
 *
 * @param error - What looking for the file gave.
 * @returns `undefined` when the file is not there.
 * @throws The error, when it says anything else.
 * @example
 * unlessMissing(Object.assign(new Error('no such file'), {code: 'ENOENT'}))
 * //=> undefined
 */
export function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
