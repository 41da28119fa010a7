// Accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters and stay.
const accents = /[\u0300-\u036F]/g
const plain = /^[A-Z]*$/i
const dotlessI = /ı/g
const finalSigma = /ς/g

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
  if (plain.test(word)) return word.toLowerCase()
  // Turkish capitals lose their dot on the way down, so that both spellings meet.
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(dotlessI, 'i')
    .replace(finalSigma, 'σ')
}
