/**
 * Bring a word to the form in which words are compared: lower case, without accents.
 *
 * @param word - A word as printed.
 * @returns The folded word; its length may differ.
 * @example
 * fold('FÉVRIER')
 * //=> 'fevrier'
 */
export function fold(word: string): string {
  let isPlain = true
  let isSmall = true
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code >= afterAscii) {
      const folded = foldedCode(code)
      if (folded === foldsWithOthers) return foldWhole(word)
      isPlain &&= folded === code
    } else if (code >= capitalA && code <= capitalZ) isSmall = false
  }
  if (!isPlain) return foldEach(word)
  // Most words are plain and small; for the others the runtime's own way to small letters is the fastest.
  return isSmall ? word : word.toLowerCase()
}

function foldEach(word: string): string {
  let folded = ''
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    folded += String.fromCharCode(code < afterAscii ? smallLetter(code) : foldedCode(code))
  }
  return folded
}

function smallLetter(code: number): number {
  return code >= capitalA && code <= capitalZ ? code + smallA - capitalA : code
}

function foldWhole(word: string): string {
  // Turkish capitals lose their dot on the way down, so that both spellings meet.
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(dotlessI, 'i')
    .replace(finalSigma, 'σ')
}

// Accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters and stay.
const accents = /[\u0300-\u036F]/g
const dotlessI = /ı/g
const finalSigma = /ς/g

function foldedCode(code: number): number {
  const known = table[code] ?? 0
  if (known !== 0) return known
  const folded = foldAlone(String.fromCharCode(code))
  table[code] = folded
  return folded
}

function foldAlone(character: string): number {
  const folded = foldWhole(character)
  return folded.length === 1 && !takesPart.test(character) ? folded.charCodeAt(0) : foldsWithOthers
}

// A cache and no state: a character always folds to the same one. Zero stands for one that has not come up.
const table = new Uint16Array(0x10000)

// A word with such a character is folded as a whole; no word holds the last of all codes.
const foldsWithOthers = 0xffff

// Characters that melt into their neighbours: marks, half of a pair, the parts of Hangul syllables.
const takesPart = /[\p{M}\p{Cs}\p{Cn}\u1100-\u11FF]/u

const afterAscii = 0x80
const capitalA = 0x41
const capitalZ = 0x5a
const smallA = 0x61
