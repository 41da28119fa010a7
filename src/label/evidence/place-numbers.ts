import {type NumberGroup, writeRow} from './number-group.js'
import type {BlockFacts} from './page-facts.js'
import {ramp} from './scale.js'

/** Where on the page a block stands, and what kind of page that is. */
export const placeNumbers: NumberGroup = {
  names: ['place', 'fromTop', 'fromBottom', 'pageBlocks', 'pageProse', 'pageProseShare', 'pageLongShare'],
  write: ({blocks}, rows) => {
    const page = readPage(blocks)
    const last = blocks.length - 1
    for (let index = 0; index <= last; index++) {
      const place = [index / Math.max(1, last), ramp(index, margin), ramp(last - index, margin)]
      writeRow(rows, index, [...place, ...page])
    }
  }
}

function readPage(blocks: readonly BlockFacts[]): number[] {
  const prose = blocks.reduce((sum, block) => sum + block.prose, 0)
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const long = blocks.filter((block) => block.prose > 0).length
  return [ramp(blocks.length, 300), ramp(prose, 5000), length > 0 ? ramp(prose, length) : 0, long / blocks.length]
}

// Menus at the top and legal lines at the bottom are hardly longer (blocks).
const margin = 30
