import {readFileSync, writeFileSync} from 'node:fs'
import {createMemory, merge, parseArticle} from 'newst'

/** A page, as it stands on a line of a shard. */
interface Page {
  id: string
  site: string
  text: string
}

/** What is known, as it goes from worker to worker. */
export interface Known {
  memory: string
}

/** Pass one: learn the pages of a shard. */
export function learnShard(path: string): Known {
  const memory = createMemory()
  for (const {text, site} of readPages(path)) memory.learn(text, {site})
  return {memory: JSON.stringify(memory)}
}

/** What two shards know, together: any order and any grouping give the same. */
export function mergeMemories(one: string, other: string): string {
  return JSON.stringify(merge(readMemory(one), readMemory(other)))
}

/** Pass two: parse the pages of a shard, with what all shards know, into a file next to it. */
export function parseShard(path: string, {known}: {known: {lookup: () => Known}}): string {
  const memory = readMemory(known.lookup().memory)
  const records = readPages(path).map(({id, site, text}) => ({id, site, ...parseArticle(text, {site, memory})}))
  const out = path.replace(/\.ndjson$/, '.records.ndjson')
  writeFileSync(out, records.map((record) => JSON.stringify(record) + '\n').join(''))
  return out
}

function readPages(path: string): Page[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Page)
}

function readMemory(text: string) {
  return createMemory(JSON.parse(text) as object)
}
