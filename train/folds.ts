import {registeredName} from './corpus.js'

/** Into how many folds publishers are dealt where nothing else is said. */
export const foldCount = 5

/**
 * Deal pages into folds by the registered names of their hosts, so that all pages of a publisher are in one fold.
 *
 * @param corpus - Pages whose hosts are known.
 * @param count - How many folds there are.
 * @returns Tells the fold of a page, by the host that the corpus has for its id, or else by its own.
 */
export function dealFolds(
  corpus: readonly {id: string; host: string}[],
  count = foldCount
): (page: {id: string; host: string}) => number {
  const hosts = new Map(corpus.map(({id, host}) => [id, host || id]))
  return ({id, host}) => foldOf(hosts.get(id) ?? host, count)
}

function foldOf(host: string, count: number): number {
  let hash = 7
  for (const character of registeredName(host)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1000003
  return hash % count
}
