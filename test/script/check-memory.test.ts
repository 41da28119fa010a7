import {describe, expect, it} from 'vitest'
import {checkMemory} from '../../script/fuzz/check-memory.js'

const mebibyte = 2 ** 20

describe('checkMemory', () => {
  it('should allow what the page accounts for, and no more', () => {
    expect(checkMemory(256 * mebibyte + 5000 * 1000, 1000)).toEqual([])
    expect(checkMemory(1000 * mebibyte, 1000)).toEqual(['Expected at most 261 MiB, not 1000 MiB'])
  })
})
