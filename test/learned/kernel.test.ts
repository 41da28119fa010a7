import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {assembleKernel} from '../../script/assemble-kernel.js'
import {gatherEvidence} from '../../src/label/evidence/evidence.js'
import {makeMultiply} from '../../src/learned/kernel.js'
import {makeLayer, makeMatrix, multiply, type Multiply, type Source} from '../../src/learned/layers.js'
import {scoreRoles} from '../../src/label/network/network.js'
import {readNetwork} from '../../src/label/network/read-network.js'
import {weights} from '../../src/label/weights.js'
import {segment} from '../../src/segment/segment.js'

// Numbers with long tails of digits, positive and negative.
function numbers(count: number, seed: number): Float64Array {
  return Float64Array.from({length: count}, (_, at) => Math.sin((at + 1) * (seed + 1)))
}

function makeTestLayer(inputs: number, outputs: number) {
  return makeLayer({rows: inputs, columns: outputs, values: numbers(inputs * outputs, 1)}, numbers(outputs, 2))
}

function run(how: Multiply, inputs: number, outputs: number, source: Source, rows: number): Float64Array {
  const result = new Float64Array(rows * outputs + 10).fill(7)
  how(makeTestLayer(inputs, outputs), source, rows, result, 3)
  return result
}

describe('makeMultiply', () => {
  const fast = makeMultiply()

  it('should find WebAssembly here', () => {
    expect(fast).not.toBe(multiply)
  })

  it.each([
    [3, 4, 1],
    [3, 5, 4],
    [7, 17, 5],
    [48, 48, 63],
    [48, 48, 64],
    [5, 3, 200]
  ])('should give the same bits as the plain code: %i inputs, %i outputs, %i rows', (inputs, outputs, rows) => {
    const source = {values: numbers(inputs * rows + 2, 3), from: 2, rowStep: inputs, stretches: 1, stretchStep: 0}
    expect(run(fast, inputs, outputs, source, rows)).toEqual(run(multiply, inputs, outputs, source, rows))
  })

  it.each([1, 16, 100])('should give the same bits for stretches that stand apart by %i rows', (distance) => {
    const values = numbers((150 + 2 * distance) * 8, 4)
    const source = {values, from: 0, rowStep: 8, stretches: 3, stretchStep: 8 * distance}
    expect(run(fast, 24, 8, source, 150)).toEqual(run(multiply, 24, 8, source, 150))
  })

  it.each([0, 1, 2])('should give the same bits where stretch %i is kept', (kept) => {
    const source = {values: numbers(154 * 8, 4), from: 0, rowStep: 8, stretches: 3, stretchStep: 16, kept}
    expect(run(fast, 24, 8, source, 150)).toEqual(run(multiply, 24, 8, source, 150))
  })

  it('should leave what does not fit its memory to the plain code', () => {
    const distance = 400_000
    const values = numbers(10 + 2 * distance, 5)
    const source = {values, from: 0, rowStep: 1, stretches: 3, stretchStep: distance}
    expect(run(fast, 3, 4, source, 10)).toEqual(run(multiply, 3, 4, source, 10))
  })

  it('should be the plain code where there is no WebAssembly, or where it may not be used', () => {
    expect(makeMultiply({})).toBe(multiply)
    expect(makeMultiply({WebAssembly: {Module: Object, Instance: Barred}})).toBe(multiply)
  })

  it('should score pages to the same bits', () => {
    const network = readNetwork(weights)
    const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const evidence = gatherEvidence(segment(page))
    expect(scoreRoles(network, evidence)).toEqual(scoreRoles({...network, multiply}, evidence))
  })

  it('should take empty tables', () => {
    const layer = makeLayer(makeMatrix(0, 0), new Float64Array(0))
    const source = {values: new Float64Array(0), from: 0, rowStep: 0, stretches: 1, stretchStep: 0}
    expect(() => {
      fast(layer, source, 8, new Float64Array(0), 0)
    }).not.toThrow()
  })
})

class Barred {
  get exports(): object {
    throw new Error('no code may be made here')
  }
}

describe('kernelBytes', () => {
  it('should be the assembled source', async () => {
    const stored = readFileSync(new URL('../../src/learned/kernel-bytes.ts', import.meta.url), 'utf8')
    const squeeze = (text: string) => text.replaceAll(/\s+/g, '')
    expect(squeeze(stored)).toBe(squeeze(await assembleKernel()))
  })
})
