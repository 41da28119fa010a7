import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {leaveBeginnings, restoreBeginnings} from '../../src/packing/beginnings.js'
import {makeBitModel} from '../../src/packing/bit-model.js'
import {makeDecimalModel, readDecimals, writeDecimals} from '../../src/packing/decimals.js'
import {makeReader, readNumbers} from '../../src/packing/reader.js'
import {makeWriter} from '../../src/packing/writer.js'

describe('makeReader', () => {
  it('should read what was written, of any models in any order', () => {
    const written = fc.array(
      fc.record({bits: fc.constantFrom(1, 5, 8), kind: fc.nat(2), numbers: fc.array(fc.nat(255), {maxLength: 60})})
    )
    fc.assert(
      fc.property(written, (runs) => {
        const models = () => new Map([1, 5, 8].map((bits) => [bits, makeBitModel(bits, 3)]))
        const writing = models()
        const reading = models()
        const writer = makeWriter()
        const cut = runs.map((run) => ({...run, numbers: run.numbers.map((number) => number % (1 << run.bits))}))
        for (const {bits, kind, numbers} of cut) {
          for (const number of numbers) writer.write(writing.get(bits) ?? makeBitModel(bits), number, kind)
        }
        const reader = makeReader(writer.finish())
        for (const {bits, kind, numbers} of cut) {
          const read = readNumbers(reader, reading.get(bits) ?? makeBitModel(bits), numbers.length, kind)
          expect([...read]).toEqual(numbers)
        }
      })
    )
  })

  it('should take few digits for what is expected, and hardly more than six bits each for what is not', () => {
    const lengthOf = (numbers: readonly number[]): number => {
      const writer = makeWriter()
      const model = makeBitModel(6)
      for (const number of numbers) writer.write(model, number)
      return writer.finish().length
    }
    const seldom = Array.from({length: 6000}, (_, index) => (index % 100 === 0 ? 63 : 0))
    const evenly = Array.from({length: 6000}, (_, index) => (index * 37 + (index >> 6) * 11) % 64)
    expect(lengthOf(seldom)).toBeLessThan(150)
    expect(lengthOf(evenly)).toBeLessThan(6300)
  })
})

describe('readDecimals', () => {
  it('should read the very numbers that were written', () => {
    const number = fc
      .record({digits: fc.nat(99_999), power: fc.integer({min: -9, max: 1}), isNegative: fc.boolean()})
      .map(({digits, power, isNegative}) => Number(`${isNegative ? '-' : ''}${digits}e${power}`))
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const writer = makeWriter()
        writeDecimals(writer, makeDecimalModel(), values)
        const read = readDecimals(makeReader(writer.finish()), makeDecimalModel(), values.length)
        expect(read.map((value) => value + 0)).toEqual(values.map((value) => value + 0))
      })
    )
  })

  it.each([0.123456, 1e-10, 1e8, NaN, Infinity])('should NOT write %d', (value) => {
    expect(() => {
      writeDecimals(makeWriter(), makeDecimalModel(), [value])
    }).toThrow(new RangeError(`Expected a number of at most 5 digits, not ${value}`))
  })
})

describe('restoreBeginnings', () => {
  it('should give back any words, also such as begin with digits or alike for more than nine letters', () => {
    const alike = fc.string({unit: fc.constantFrom('a', 'b', '0', '1', '🙂'), minLength: 1, maxLength: 14})
    const word = fc.oneof(alike, fc.string({minLength: 1}))
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (words) => {
        expect(restoreBeginnings(leaveBeginnings(words))).toEqual(words)
      })
    )
  })

  it('should have left out what the word before begins with', () => {
    const long = ['photographically', 'photographic']
    expect(leaveBeginnings(long)).toEqual(['photographically', '9hic'])
    expect(restoreBeginnings(leaveBeginnings(long))).toEqual(long)
    expect(leaveBeginnings(['januar', 'jan', 'februar', '7th'])).toEqual(['januar', '3', 'februar', '07th'])
  })
})
