/**
 * Write pages of three invented sites in shards: `tsx script/write-shards.ts <folder> <shards>`.
 *
 * The pages are those of the fixtures, each with what its site prints on all of its pages. `pages.ndjson` has all of them,
 * `pages-0.ndjson` and so on have the same, one after another.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readFixtures} from '../test/fixture/read-fixtures.js'

const [, , folder = '.', shards = '4'] = process.argv
const sites = ['courier', 'herald', 'gazette']

const lines = readFixtures().map(({claim, input}, index) => {
  const site = sites[index % sites.length] ?? ''
  const foot = `The ${site} is paid for by its readers, who give what they can each month and are thanked for it here.`
  return JSON.stringify({id: claim, site: `${site}.example`, text: `${input}\n\n${foot}`}) + '\n'
})

writeFileSync(join(folder, 'pages.ndjson'), lines.join(''))
const size = Math.ceil(lines.length / Number(shards))
for (let shard = 0; shard < Number(shards); shard++) {
  writeFileSync(join(folder, `pages-${shard}.ndjson`), lines.slice(shard * size, (shard + 1) * size).join(''))
}
