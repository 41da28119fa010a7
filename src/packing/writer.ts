import {type BitModel, digits, divideInterval, firstDigit, lastDigit, lastNumber, learnBit} from './bit-model.js'

/** Writes numbers as digits. */
export interface Writer {
  /** Write a number with a model, at a kind of place (default: the first). */
  write: (model: BitModel, number: number, kind?: number) => void
  /** End, and give the digits. */
  finish: () => string
}

/**
 * Write numbers as digits, the fewer the better the models expect them; the package itself only reads.
 *
 * @returns The writer.
 * @example
 * const writer = makeWriter()
 * const model = makeBitModel(5)
 * for (let index = 0; index < 1000; index++) writer.write(model, 3)
 *
 * writer.finish().length < 30
 * //=> true
 */
export function makeWriter(): Writer {
  const written: string[] = []
  let low = 0
  let high = lastNumber
  const writeDigit = (): void => {
    written.push(digits.charAt(low >>> firstDigit))
    low = (low << 6) & lastNumber
    high = ((high << 6) & lastNumber) | lastDigit
  }
  const writeBit = (model: BitModel, at: number, bit: number): void => {
    const middle = low + divideInterval(high - low, model.chances[at] ?? 0)
    if (bit === 1) high = middle
    else low = middle + 1
    learnBit(model, at, bit)
    while (low >>> firstDigit === high >>> firstDigit) writeDigit()
  }
  return {
    write: (model, number, kind = 0) => {
      let node = 1
      for (let place = model.bits - 1; place >= 0; place--) {
        const bit = (number >> place) & 1
        writeBit(model, (kind << model.bits) + node, bit)
        node = (node << 1) | bit
      }
    },
    finish: () => {
      for (let rest = firstDigit; rest >= 0; rest -= 6) writeDigit()
      return written.join('')
    }
  }
}
