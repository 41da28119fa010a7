// The one thing that is asked of a later stage: whether a line holds a date is no matter of its ends.
import {cutDates, findDates} from '../field/find-dates.js'
import {vocabulary} from '../language/vocabulary.js'
import {
  endsInLowerWord,
  endsOpen,
  endsSentence,
  startsLower,
  startsSpaceless,
  startsWithContinuation
} from './characters.js'
import type {Line} from './lines.js'
import {opensByline} from './opens-byline.js'

/**
 * Tell whether a line goes on from nothing, or the line above it is one that nothing goes on from: of the two, one dates or
 * signs a story, or both end in the same title.
 *
 * @param lines - The page's lines.
 * @param at - Index of the line.
 * @returns Whether the line is apart from the one above it.
 */
export function isApart(lines: readonly Line[], at: number): boolean {
  const own = textAt(lines, at)
  if (startsWithContinuation(own)) return false
  const above = textAt(lines, at - 1)
  // "Home › News › iPhones are back in port" stands above "iPhones are back in port".
  if (own.length >= minTitle && above.endsWith(own)) return true
  if (mayBeTitle(above) && standsAlone(own, textAt(lines, at + 1))) return true
  // "On May 2, 2025 in"
  return !endsInLowerWord(above) && !endsOpen(above) && standsAlone(above, own)
}

/** "Published:", "By Jane Doe on": a date goes on from these, and from no title. */
function mayBeTitle(text: string): boolean {
  return (
    text.length >= (startsSpaceless(text) ? minSpacelessTitle : minTitle) && !text.endsWith(':') && !opensByline(text)
  )
}

function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? ''
}

/**
 * Tell whether a line dates or signs a story, and so is no part of a sentence whatever its first letter: "by Jane Doe on May
 * 2, 2025", "posted on 2025-05-02 23:30".
 *
 * @param line - The text of the line.
 * @param after - The text of the next line: "on May 2" goes on in "the council met".
 * @returns Whether it is short, and either opens with "by" and a name or holds a date and little else.
 * @example
 * standsAlone('posted on 2025-05-02 23:30', 'The council met.')
 * //=> true
 */
export function standsAlone(line: string, after: string): boolean {
  if (line.length > maxLength) return false
  const signs = opensByline(line)
  const goesOn = startsLower(after) || startsWithContinuation(after)
  if (goesOn && !signs) return false
  const dates = findDates(line, vocabulary).filter(({readings}) => readings.some((reading) => isWhole.test(reading)))
  const rest = cutDates(line, dates).trimEnd()
  if (endsSentence(rest)) return false
  if (dates.length === 0) return signs && !goesOn && fullName.test(line)
  const small = rest.match(smallWord)?.length ?? 0
  const caseless = rest.match(caselessLetter)?.length ?? 0
  return small <= (signs ? maxSmallOfByline : maxSmall) && caseless <= maxCaseless
}

// Year, month and day
const isWhole = /^\d{4}-\d\d-\d\d$/
// Shorter lines are labels more often (characters).
const minTitle = 20
const minSpacelessTitle = 8
// Names, a date and a section take no more (characters).
const maxLength = 110
const smallWord = /(?<![\p{L}\p{N}])\p{Ll}+/gu
const caselessLetter = /\p{Lo}/gu
// "来源：南方日报 作者：王小明", in letters
const maxCaseless = 24
// "posted on", "last updated at"
const maxSmall = 3
// "by Jane Doe in Port Ellery, May 2nd 2025, a read of 11 mins"
const maxSmallOfByline = 8
// Behind the word that opens the byline.
const fullName = /^\p{L}{1,20}:?\s\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}[\p{L}'’-]{1,30}/u
