/**
 * Numbers from 0 up to a power of two, bit by bit from the highest: how likely each bit is set, as far as the bits
 * before it in the number, and the numbers before, tell.
 */
export interface BitModel {
  /** How many bits a number has. */
  bits: number
  /** For each kind of place and each beginning of a number: how likely the next bit is set, of 65,536. */
  chances: Uint16Array
  /** How many bits each chance was learned from. */
  counts: Uint8Array
}

/**
 * Make a model that knows nothing yet.
 *
 * @param bits - How many bits a number has.
 * @param places - How many kinds of places are told apart (default: 1).
 * @returns The model: each bit is as likely set as not.
 */
export function makeBitModel(bits: number, places = 1): BitModel {
  const size = places << bits
  return {bits, chances: new Uint16Array(size).fill(0x8000), counts: new Uint8Array(size)}
}

/**
 * Divide an interval of whole numbers by a chance.
 *
 * @param width - From the first to the last of them, below 2 to the power of 30.
 * @param chance - The chance, of 65,536.
 * @returns How far the part for a set bit reaches, rounded down.
 */
export function divideInterval(width: number, chance: number): number {
  // In two products that stay within 32 bits.
  return (width >>> 16) * chance + (((width & 0xffff) * chance) >>> 16)
}

/**
 * Learn from a bit, so that its like is expected next time.
 *
 * Every runtime learns the same: products of doubles that are rounded towards zero.
 *
 * @param model - The model.
 * @param at - Which of its chances this was.
 * @param bit - The bit, 0 or 1.
 */
export function learnBit({chances, counts}: BitModel, at: number, bit: number): void {
  const chance = chances[at] ?? 0
  const count = counts[at] ?? 0
  chances[at] = chance + (((bit === 1 ? most - chance : least - chance) * (rates[count] ?? 0)) | 0)
  if (count < maxCount) counts[at] = count + 1
}

// No bit is ruled out.
const least = 32
const most = 0x10000 - least
const maxCount = 255
// The first bits move the chance far; later ones bring it near the mean of them all.
const rates = /* @__PURE__ */ Float64Array.from({length: maxCount + 1}, (_, count) => 1 / (count + 1.5))

/** The digits of packed data: six bits each, in characters that no string has to escape. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The last number of an interval: it has five digits, so that products stay within 32 bits. */
export const lastNumber = 0x3fffffff

/** The last digit. */
export const lastDigit = 0x3f

/** How many bits stand after the first digit of an interval's number. */
export const firstDigit = 24
