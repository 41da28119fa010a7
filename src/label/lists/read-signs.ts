import {isDigit, kindsAt} from '../../language/character-kinds.js'

/** A digit of any script. */
export const digit = 1
/** A colon. */
export const colon = 2
/** A mark of mail, money or ownership. */
export const sign = 4
/** A small letter from a to z. */
export const smallLetter = 8

/**
 * Read off a text, in one pass, which kinds of signs it holds.
 *
 * @param text - The text.
 * @returns The bits of {@link digit}, {@link colon}, {@link sign} and {@link smallLetter}.
 * @example
 * readSigns('Open: 9 TO 5') === (digit | colon | smallLetter)
 * //=> true
 */
export function readSigns(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < afterAscii) signs |= ofAscii[code] ?? 0
    else if ((kindsAt(text, at) & isDigit) !== 0) signs |= digit
    else signs |= ofOthers.get(code) ?? 0
  }
  return signs
}

const afterAscii = 0x80
const ofAscii = new Uint8Array(afterAscii)
for (const mark of '0123456789') ofAscii[mark.charCodeAt(0)] = digit
for (const mark of '@$') ofAscii[mark.charCodeAt(0)] = sign
for (let code = 0x61; code <= 0x7a; code++) ofAscii[code] = smallLetter
ofAscii[0x3a] = colon

const ofOthers: ReadonlyMap<number, number> = new Map([
  ['：'.charCodeAt(0), colon],
  ...Array.from('€£©', (mark) => [mark.charCodeAt(0), sign] as const)
])
