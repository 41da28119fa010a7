/**
 * Tell whether a text ends as a sentence does.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns Whether a mark that ends sentences stands at its end, closing quotes and brackets aside.
 * @example
 * endsSentence('“The wall must be mended.”')
 * //=> true
 */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-lookBehind))
}

/**
 * Tell whether a text ends with a mark that leaves the sentence open.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns Whether it ends with a comma, an opening quote or bracket, or a dash.
 * @example
 * endsOpen('the harbour wall, the pier,')
 * //=> true
 */
export function endsOpen(text: string): boolean {
  return openEnd.test(text.slice(-1))
}

/**
 * Tell whether a text starts with a mark that only ever continues what stands before it.
 *
 * @param text - The text, of any length; only its start is looked at.
 * @returns Whether it starts with such a mark: a comma, a closing bracket, a full stop that opens no number, the end of a
 * word behind an apostrophe ("’s"), a Japanese particle.
 * @example
 * startsWithContinuation(', she said')
 * //=> true
 */
export function startsWithContinuation(text: string): boolean {
  return continuation.test(text) || particle.test(text)
}

/**
 * Tell whether a text ends in the particle of a Japanese word, behind which its sentence goes on.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns Whether it does.
 * @example
 * endsInParticle('委員会は')
 * //=> true
 */
export function endsInParticle(text: string): boolean {
  return particleAtEnd.test(text.slice(-lookBehind))
}

/**
 * Tell whether a text starts with a word in small letters: "iPhone" and "e-mail" start small and yet start a line.
 *
 * @param text - The text, of any length; only its start is looked at.
 * @returns Whether it does.
 * @example
 * startsWithLowerWord('and the council')
 * //=> true
 */
export function startsWithLowerWord(text: string): boolean {
  return lowerWord.test(text)
}

/**
 * Tell whether a text ends in a word of small letters.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns Whether it does.
 * @example
 * endsInLowerWord('according to')
 * //=> true
 */
export function endsInLowerWord(text: string): boolean {
  return lowerWordAtEnd.test(text.slice(-longestWord))
}

/**
 * Tell whether a text starts with a small letter.
 *
 * @param text - The text, of any length; only its start is looked at.
 * @returns Whether its first character is a small letter.
 * @example
 * startsLower('iPhone')
 * //=> true
 */
export function startsLower(text: string): boolean {
  return lowerStart.test(text)
}

/**
 * Tell whether a text is as long as prose: a menu entry or a name is shorter.
 *
 * @param text - The text.
 * @returns Whether it is.
 * @example
 * ['Jane Doe', 'The harbour wall has to be mended before winter.'].map(isProse)
 * //=> [false, true]
 */
export function isProse(text: string): boolean {
  return text.length >= proseLength
}

/**
 * Tell whether a text is written in a script that knows capitals.
 *
 * @param text - The text, of any length; only its start is looked at.
 * @returns Whether a letter of such a script stands in it.
 * @example
 * isCased('항구의 벽')
 * //=> false
 */
export function isCased(text: string): boolean {
  return casedLetter.test(text.slice(0, lookAhead))
}

/**
 * Tell whether a text starts with a character of a script that is written without spaces.
 *
 * @param text - The text, of any length; only its start is looked at.
 * @returns Whether it does.
 * @example
 * startsSpaceless('港口')
 * //=> true
 */
export function startsSpaceless(text: string): boolean {
  return spacelessStart.test(text)
}

/**
 * Tell whether a text ends with a character of a script that is written without spaces.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns Whether it does.
 * @example
 * endsSpaceless('the 港口')
 * //=> true
 */
export function endsSpaceless(text: string): boolean {
  return spacelessEnd.test(text.slice(-2))
}

/**
 * Count the columns that a text takes on a terminal.
 *
 * @param text - The text.
 * @returns The columns: two for a character of a wide script, one for any other UTF-16 code unit.
 * @example
 * columns('the 港口')
 * //=> 8
 */
export function columns(text: string): number {
  let wide = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= firstWide && code <= lastWide && !(code > lastWideScript && code < firstFullWidth)) wide++
  }
  return text.length + wide
}

// Punctuation that ends a sentence, with the quotes and brackets that may close after it.
const sentenceEnd = /[.!?…。！？｡।؟۔][)\]"'”’»›」』）】]*$/

// A sentence's end is one mark and a few closing quotes.
const lookBehind = 8

// Marks that only ever continue what stands before them.
const continuation = /^(?:[,;:!?)\]}%、。，；：！？）】」』،؛]|\.(?!\.|\d)|[’'](?:[sdmt]|re|ve|ll)(?:\s|$))/

// A Japanese word takes its particle behind it, so that no sentence starts with one; "はじめに" and "もし" go on in hiragana.
const particle = /^[はがをのにともでへ](?=[\p{Script=Han}\p{Script=Katakana}\p{Lu}\p{Nd}「])/u
// "へ" ends titles as well: "次の時代へ".
const particleAtEnd = /[\p{L}\p{N}」][はがをのにともで]$/u

/** The length from which on a text is prose (UTF-16 code units). */
export const proseLength = 40

// A mark that leaves the sentence open.
const openEnd = /[,([{“‘„«‹「『（【،、，;；&+/–—-]/

/** A word in small letters that a text starts with: no word is longer than forty letters. */
const lowerWord = /^(?:\p{Ll}{1,40}(?=[\s,.;:!?)”"'’]|$)|\p{Ll}{2,40}-\p{Ll})/u
const lowerWordAtEnd = /(?:^|\s)\p{Ll}+$/u
const longestWord = 60

const lowerStart = /^\p{Ll}/u

const casedLetter = /[\p{Lu}\p{Ll}]/u

// A name or a number may open a line; the line's own script shows within this many characters.
const lookAhead = 200

// Scripts written without spaces between words.
const spacelessStart =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u
const spacelessEnd =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]$/u

// Hangul Jamo aside, the wide scripts lie between CJK radicals and Hangul syllables, and in the full-width forms.
const firstWide = 0x2e80
const lastWideScript = 0xd7a3
const firstFullWidth = 0xff01
const lastWide = 0xff60
