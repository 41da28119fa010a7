import {describe, expect, it} from 'vitest'
import {packNetwork} from '../../../src/label/network/pack-network.js'
import {type StoredNetwork} from '../../../src/label/network/read-network.js'
import {levelsOf} from '../../../src/learned/read-tensor.js'
import {unpackNetwork} from '../../../src/label/network/unpack-network.js'
import {weights} from '../../../src/label/weights.js'
import {networkModule} from '../../../train/network-module.js'
import {readFileSync} from 'node:fs'
import {storeNetwork} from './store-network.js'

describe('unpackNetwork', () => {
  it.each([
    ['a small network', storeNetwork({bag: {scales: [0.5, 0.001234], weights: '0$A%'}})],
    ['the one of the package', weights]
  ])('should give back %s, to the bit', (_, stored) => {
    expect(plain(unpackNetwork(packNetwork(stored)))).toEqual(plain(stored))
  })

  it('should give the same numbers whenever they are asked for', () => {
    const network = unpackNetwork(packNetwork(storeNetwork()))
    expect(network.tensors).toBe(network.tensors)
  })

  it('should NOT pack a number that would not come back', () => {
    expect(() => packNetwork({...storeNetwork(), mean: [1 / 3]})).toThrow(RangeError)
  })
})

describe('networkModule', () => {
  it('should write the module that the package has', () => {
    const file = readFileSync(new URL('../../../src/label/weights.ts', import.meta.url), 'utf8')
    expect(networkModule(weights) === file).toBe(true)
  })
})

/** The network with its levels as numbers. */
function plain(network: StoredNetwork): object {
  const tensors = Object.entries(network.tensors).map(([name, {scales, weights}]) => [
    name,
    {scales, levels: [...levelsOf(weights)]}
  ])
  return {...network, tensors: Object.fromEntries(tensors) as object}
}
