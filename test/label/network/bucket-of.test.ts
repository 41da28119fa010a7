import {describe, expect, it} from 'vitest'
import {bucketOf} from '../../../src/label/network/bucket-of.js'

describe('bucketOf', () => {
  it('should take the rest', () => {
    expect([0, 9, 10, 23].map((hash) => bucketOf(hash, 10))).toEqual([0, 9, 0, 3])
  })

  it('should take negative hashes for the large numbers that they stand for', () => {
    expect(bucketOf(-1, 10)).toBe(4294967295 % 10)
  })
})
