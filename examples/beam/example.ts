/** Parse shards of pages in two passes on Apache Beam: `tsx example.ts pages-0.ndjson pages-1.ndjson …`. */
import {create, groupGlobally, type PCollection, type Root, singletonSideInput, withName} from 'apache-beam'
import {directRunner} from 'apache-beam/runners/direct_runner'
import {requireForSerialization} from 'apache-beam/serialization'
import * as passes from './passes.js'

// Beam sends functions to workers as text, but these by their names: a worker imports the module.
requireForSerialization('newst-example-beam/passes', passes)
const {learnShard, mergeMemories, parseShard} = passes

const shards = process.argv.slice(2)

await directRunner().run((root: Root) => {
  const paths: PCollection<string> = root.apply(create(shards))
  const known = paths
    .map(withName('learn', learnShard))
    .apply(groupGlobally().combining('memory', mergeMemories, 'memory'))
  return paths.map(withName('parse', parseShard), {known: singletonSideInput<passes.Known>(known)})
})
