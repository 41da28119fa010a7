// Punctuation that ends a sentence, with the quotes and brackets that may close after it.
const sentenceEnd = /[.!?…。！？｡।؟۔][)\]"'”’»›」』）】]*$/

// Marks that only ever continue what stands before them.
const continuation = /^(?:[,;:!?)\]}%、。，；：！？）】」』،؛]|\.(?!\.|\d))/

// A mark that leaves the sentence open.
const openEnd = /[,(\[{“‘„«‹「『（【،、，;；&+/–—-]$/

const lowerStart = /^\p{Ll}/u

const casedLetter = /[\p{Lu}\p{Ll}]/u

// Scripts written without spaces between words.
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF]/u

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-lookBehind))
}

/** Whether the text ends with a mark that leaves the sentence open. */
export function endsOpen(text: string): boolean {
  return openEnd.test(text)
}

/** Whether the text starts with a mark that continues what stands before it. */
export function startsWithContinuation(text: string): boolean {
  return continuation.test(text)
}

/** Whether the text starts with a small letter. */
export function startsLower(text: string): boolean {
  return lowerStart.test(text)
}

/** Whether the text has a letter of a script that knows capitals. */
export function isCased(text: string): boolean {
  return casedLetter.test(text)
}

/** Whether the character belongs to a script written without spaces. */
export function isSpaceless(character: string): boolean {
  return spaceless.test(character)
}

/** The columns that a text takes on a terminal: two for a character of a wide script. */
export function columns(text: string): number {
  let wide = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= firstWide && code <= lastWide && !(code > lastWideScript && code < firstFullWidth)) wide++
  }
  return text.length + wide
}

// A sentence's end is one mark and a few closing quotes.
const lookBehind = 8

// Hangul Jamo aside, the wide scripts lie between CJK radicals and Hangul syllables, and in the full-width forms.
const firstWide = 0x2e80
const lastWideScript = 0xd7a3
const firstFullWidth = 0xff01
const lastWide = 0xff60
