import {describe, expect, it} from 'vitest'
import {readNetwork, type StoredNetwork} from '../../../src/label/network/read-network.js'
import {alphabet} from '../../../src/learned/read-tensor.js'
import {rowsOf} from '../../learned/matrices.js'
import {storeNetwork} from './store-network.js'

describe('readNetwork', () => {
  it('should read levels as multiples of the scale of their column', () => {
    const weights = [43, 41, 42, 84, 0, 52].map((level) => alphabet.charAt(level)).join('')
    const network = readNetwork(storeNetwork({bag: {scales: [0.5, 2], weights}}))
    expect(rowsOf(network.bag)).toEqual([
      [0.5, -2],
      [0, 84],
      [-21, 20]
    ])
  })

  it('should have a level for each of 85 characters', () => {
    expect(new Set(alphabet).size).toBe(85)
    const network = readNetwork(storeNetwork({bag: {scales: [1], weights: alphabet}}))
    expect([...network.bag.values]).toEqual(Array.from({length: 85}, (_, level) => level - 42))
  })

  it('should put every part into its place', () => {
    const network = readNetwork(storeNetwork())
    expect([...network.mean]).toEqual(Array.from(network.mean, () => 0))
    expect(network.keys.map(({key}) => key)).toEqual([0])
    expect(network.convolutions.map(({distance}) => distance)).toEqual([1, 2])
    expect(network.pool.after).toBe(1)
    expect(network.leave).toMatchObject({inputs: 1, outputs: 2})
    expect([...network.leave.bias]).toEqual([0, 10, 0, 0, 0, 0, 0, 0])
  })

  it('should read a table that is not stored as an empty one', () => {
    const stored: StoredNetwork = {...storeNetwork(), tensors: {}}
    expect(readNetwork(stored).bag).toEqual({rows: 0, columns: 0, values: new Float64Array(0)})
  })

  it('should unpack a stored network once', () => {
    const stored = storeNetwork()
    expect(readNetwork(stored)).toBe(readNetwork(stored))
    expect(readNetwork(stored)).not.toBe(readNetwork(storeNetwork()))
  })
})
