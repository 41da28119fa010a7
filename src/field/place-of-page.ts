import {phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {Page} from './page.js'

/**
 * Tell whether a page speaks of a name as of a place: whether it stands inside a sentence, behind a small word
 * such as "in", or, in a script without capitals, beside the word for "in".
 *
 * @param page - The page.
 * @param name - The name, as a sentence would print it.
 * @returns Whether it does; never of a word that newsrooms put at the head of a line.
 */
export function isPlaceOfPage(page: Page, name: string): boolean {
  if (isNewsroomWord(page, name)) return false
  if (!cased.test(name)) return page.blocks.some(({text}) => text.includes(`في ${name}`) || text.includes(`${name} में`))
  if (page.smallWords.has(name.toLowerCase())) return false
  return page.blocks.some(({role, text}) => {
    if (role === 'furniture' || role === 'byline') return false
    const at = text.indexOf(` ${name}`, 1)
    const before = at > 0 ? smallBefore.exec(text.slice(Math.max(0, at - maxSmall), at))?.[1] : undefined
    return before !== undefined && !ofSomebody.test(before) && !joinsNames(page, before)
  })
}

const cased = /\p{Lu}/u
const smallBefore = /(?:^|\s)(\p{Ll}{1,5})$/u
const maxSmall = 8
// "la critique de Jane Doe"
const ofSomebody = /^(?:of|de|di|von|van|av|af|from)$/u

/** "and Max Roe", "with Max Roe", "by Max Roe": names stand behind these as well. */
function joinsNames({words}: Page, word: string): boolean {
  const line = tokens(word)
  return [words.and, words.with, words.by].some((phrases) => phraseAt(phrases, line, 0) !== undefined)
}

function isNewsroomWord({words}: Page, text: string): boolean {
  const line = tokens(text)
  return [words.headings, words.prompts, words.keywords, words.credits, words.source, words.desks].some(
    (phrases) => phraseAt(phrases, line, 0) !== undefined
  )
}
