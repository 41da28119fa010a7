import {describe, expect, it} from 'vitest'
import {findSmallItems} from '../../src/segment/find-small-items.js'
import {splitLines} from '../../src/segment/lines.js'

const find = (...lines: string[]): boolean[] => findSmallItems(splitLines(lines.join('\n')))
const colon = 'The harbour wall of Port Ellery has to be:'

describe('findSmallItems', () => {
  it('should find what starts small behind a colon, up to a line that starts otherwise', () => {
    expect(find(colon, 'mended before winter,', 'paid for by the town', 'The council met.')).toEqual([
      false,
      true,
      true,
      false
    ])
  })

  it('should find the statements of a program', () => {
    expect(find('def mend_wall(wall):', 'stones = wall.stones()', 'return stones')).toEqual([false, true, true])
  })

  it('should NOT go on where a link has cut an item', () => {
    expect(find(colon, 'mended before winter by the', 'council of Port Ellery')).toEqual([false, true, false])
    expect(find(colon, 'mended before winter (', 'council of Port Ellery')).toEqual([false, true, false])
  })

  it('should NOT take for items what follows a label, a blank line or no colon, is short, or goes on', () => {
    expect(find('Source:', 'www.port-ellery.example')).toEqual([false, false])
    expect(find(colon, '', 'mended before winter')).toEqual([false, false])
    expect(find('The harbour wall has to be', 'mended before winter')).toEqual([false, false])
    expect(find(colon, 'mended')).toEqual([false, false])
    expect(find(colon, ', mended before winter')).toEqual([false, false])
    expect(find('mended before winter')).toEqual([false])
  })
})
