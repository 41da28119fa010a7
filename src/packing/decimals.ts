import {type BitModel, makeBitModel} from './bit-model.js'
import {type Reader, readNumbers} from './reader.js'
import type {Writer} from './writer.js'

/** Decimal numbers of some digits: sign, power of ten, digits. */
export interface DecimalModel {
  sign: BitModel
  power: BitModel
  /** The digits, told apart by their places. */
  digit: BitModel
}

/**
 * Make a model of decimal numbers that knows nothing yet.
 *
 * @returns The model.
 */
export function makeDecimalModel(): DecimalModel {
  return {sign: makeBitModel(1), power: makeBitModel(4), digit: makeBitModel(4, digitCount)}
}

/**
 * Read decimal numbers.
 *
 * @param reader - The reader.
 * @param model - The model.
 * @param count - How many numbers.
 * @returns The numbers: the very ones that were written.
 */
export function readDecimals(reader: Reader, model: DecimalModel, count: number): number[] {
  return Array.from({length: count}, () => {
    const [sign] = readNumbers(reader, model.sign, 1)
    const [power = 0] = readNumbers(reader, model.power, 1)
    let printed = sign === 1 ? '-' : ''
    for (let place = 0; place < digitCount; place++) printed += readNumbers(reader, model.digit, 1, place).join('')
    return Number(`${printed}e${power + lowestPower - digitCount + 1}`)
  })
}

/**
 * Write decimal numbers.
 *
 * @param writer - The writer.
 * @param model - The model.
 * @param values - The numbers: at most five digits, from 1e-9 up to 1e7, or 0.
 * @throws {RangeError} When one is none of these.
 */
export function writeDecimals(writer: Writer, model: DecimalModel, values: readonly number[]): void {
  for (const value of values) {
    const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e')
    const printed = mantissa.replace('.', '').padEnd(digitCount, '0')
    const power = Number(exponent) - lowestPower
    if (!fiveDigits.test(printed) || !(power >= 0 && power < 16)) {
      throw new RangeError(`Expected a number of at most ${digitCount} digits, not ${value}`)
    }
    writer.write(model.sign, value < 0 ? 1 : 0)
    writer.write(model.power, power)
    for (let place = 0; place < digitCount; place++) writer.write(model.digit, Number(printed[place]), place)
  }
}

const digitCount = 5
const fiveDigits = /^\d{5}$/
const lowestPower = -9
