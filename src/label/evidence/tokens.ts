import {hashWord} from './words.js'

/**
 * Hash the shapes of a text's first or last tokens: "By Jane Doe" and "Von Max Muster" have one shape.
 *
 * @param text - The text of one block.
 * @param side - Which end of it.
 * @returns A 32-bit number.
 */
export function hashShape(text: string, side: 'start' | 'end'): number {
  const part = side === 'start' ? text.slice(0, maxLength) : text.slice(-maxLength)
  const shape = part
    .replace(upper, 'X')
    .replace(lower, 'x')
    .replace(digit, '0')
    .replace(other, 'o')
    .replace(runs, '$1$1')
  const tokens = shape.split(' ')
  const few = side === 'start' ? tokens.slice(0, maxTokens) : tokens.slice(-maxTokens)
  const key = few.join(' ')
  return hashWord(key, 0, key.length)
}

const maxLength = 40
const maxTokens = 3
const upper = /\p{Lu}/gu
const lower = /\p{Ll}/gu
const digit = /\p{N}/gu
const other = /[\p{Lo}\p{Lm}\p{M}]/gu
// A run of one kind of character counts as two.
const runs = /([Xx0o])\1+/g
