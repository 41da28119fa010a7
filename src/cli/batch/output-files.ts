/** The files that an output is written to. */
export interface OutputFiles {
  /** The whole output. */
  path: string
  /** What is written of it. */
  part: string
  /** What of that counts. */
  state: string
}

/**
 * Name the files that an output is written to.
 *
 * @param path - The output.
 * @returns Their paths.
 * @example
 * outputFiles('out.ndjson')
 * //=> {path: 'out.ndjson', part: 'out.ndjson.part', state: 'out.ndjson.state'}
 */
export function outputFiles(path: string): OutputFiles {
  return {path, part: `${path}.part`, state: `${path}.state`}
}
