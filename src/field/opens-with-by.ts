import {comparable, openersOf, phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {Vocabulary} from '../language/vocabulary.js'
import type {Page} from './page.js'
import {resolveDates} from './resolve-dates.js'

/**
 * Tell whether a word such as "By" opens a line, or stands behind a date or a bar: inside a sentence it opens no byline.
 *
 * @param page - The page.
 * @param text - The line.
 * @returns Whether it does.
 */
export function opensWithBy(page: Page, text: string): boolean {
  const line = tokens(text)
  const {by, byAfter, signOff} = page.words
  const at: number[] = []
  const openers = byOpeners(page.words)
  for (const [index, token] of line.entries()) {
    // Most words open none of the phrases.
    if (!openers.has(comparable(token))) continue
    if (phraseAt(by, line, index) ?? phraseAt(byAfter, line, index) ?? phraseAt(signOff, line, index)) at.push(index)
  }
  if (at.length === 0) return false
  const ends = resolveDates(page, text).map((date) => date.end)
  return at.some((index) => {
    const before = line[index - 1]
    return (
      before === undefined ||
      bar.test(before.text) ||
      ends.includes(before.end) ||
      caseless.test(line[index]?.text ?? '')
    )
  })
}

function byOpeners(words: Vocabulary): ReadonlySet<string> {
  const known = firstWords.get(words)
  if (known) return known
  const found = openersOf([words.by, words.byAfter, words.signOff])
  firstWords.set(words, found)
  return found
}

// A cache and no state: the same vocabulary always has the same words.
const firstWords = new WeakMap<Vocabulary, ReadonlySet<string>>()

const bar = /^[|•·/–—([,:-]$/u
const caseless = /^\p{Lo}/u
