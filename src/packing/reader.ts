import {type BitModel, digits, divideInterval, firstDigit, lastDigit, lastNumber, learnBit} from './bit-model.js'

/** Reads packed numbers, one after another. */
export interface Reader {
  packed: string
  /** The next digit. */
  next: number
  /** The interval in which the rest lies, and its first five digits. */
  low: number
  high: number
  place: number
}

/**
 * Read numbers that `makeWriter` wrote.
 *
 * This is arithmetic coding (I. Witten, R. Neal and J. Cleary, 1987, "Arithmetic Coding for Data Compression"): what is
 * expected takes a part of a bit, which gzip, in whole bits and looking for what repeats, cannot give to numbers.
 *
 * @param packed - The digits.
 * @returns The reader.
 * @example
 * const writer = makeWriter()
 * const model = makeBitModel(5)
 * for (const number of [3, 1, 4]) writer.write(model, number)
 *
 * const reader = makeReader(writer.finish())
 * Array.from(readNumbers(reader, makeBitModel(5), 3))
 * //=> [3, 1, 4]
 */
export function makeReader(packed: string): Reader {
  const reader = {packed, next: 0, low: 0, high: lastNumber, place: 0}
  for (let shift = firstDigit; shift >= 0; shift -= 6) reader.place |= digitAt(packed, reader.next++) << shift
  return reader
}

/**
 * Read numbers of one model.
 *
 * @param reader - The reader.
 * @param model - The model; it learns as that of the writer did.
 * @param count - How many numbers.
 * @param kind - The kind of place (default: the first).
 * @returns The numbers.
 */
export function readNumbers(reader: Reader, model: BitModel, count: number, kind = 0): Uint8Array {
  const {packed} = reader
  const {bits, chances} = model
  const numbers = new Uint8Array(count)
  // Variables of one loop, as the network has many weights and the first page waits for them.
  let {high, low, next, place} = reader
  for (let index = 0; index < count; index++) {
    let node = 1
    for (let level = 0; level < bits; level++) {
      const at = (kind << bits) + node
      const middle = low + divideInterval(high - low, chances[at] ?? 0)
      const bit = place <= middle ? 1 : 0
      if (bit === 1) high = middle
      else low = middle + 1
      learnBit(model, at, bit)
      node = (node << 1) | bit
      while (low >>> firstDigit === high >>> firstDigit) {
        low = (low << 6) & lastNumber
        high = ((high << 6) & lastNumber) | lastDigit
        place = ((place << 6) & lastNumber) | digitAt(packed, next++)
      }
    }
    numbers[index] = node - (1 << bits)
  }
  Object.assign(reader, {high, low, next, place})
  return numbers
}

// After the end there are zeros.
function digitAt(packed: string, at: number): number {
  return at < packed.length ? (valueOf[packed.charCodeAt(at)] ?? 0) : 0
}

const valueOf = /* @__PURE__ */ digitValues()

function digitValues(): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value
  return values
}
