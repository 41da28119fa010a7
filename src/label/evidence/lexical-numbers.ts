import {findDates} from '../../field/find-dates.js'
import {phraseAt, type Phrases} from '../../language/phrases.js'
import {type Token, tokens} from '../../language/tokens.js'
import {vocabulary} from '../../language/vocabulary.js'

/**
 * Which newsroom words, of any language, a block holds.
 *
 * @param text - The text of the block; only its beginning is read.
 * @returns One number for each name of {@link lexicalNumberNames}.
 */
export function readLexicalNumbers(text: string): number[] {
  const part = text.length > maxLength ? text.slice(0, maxLength) : text
  const line = tokens(part)
  const dates = text.length <= maxDateLine ? findDates(part, vocabulary) : []
  const dated = dates.reduce((sum, date) => sum + date.end - date.start, 0)
  return [
    startsWith(vocabulary.by, line),
    holds(vocabulary.by, line),
    startsWith(vocabulary.dateKinds, line),
    kindOf('published', line),
    kindOf('modified', line),
    holds(vocabulary.months, line),
    holds(vocabulary.weekdays, line),
    dates.length > 0 ? 1 : 0,
    dates.length > 1 ? 1 : 0,
    dates.some((date) => date.time !== undefined) ? 1 : 0,
    dated / Math.max(1, part.length),
    isRelative(line),
    holds(vocabulary.readingTime, line),
    holds(vocabulary.agencies, line),
    holds(vocabulary.jobs, line) || holds(vocabulary.byAfter, line),
    holds(vocabulary.desks, line),
    startsWith(vocabulary.credits, line),
    holds(vocabulary.credits, line),
    startsWith(vocabulary.signOff, line),
    startsWith(vocabulary.source, line),
    startsWith(vocabulary.keywords, line),
    startsWith(vocabulary.headings, line),
    covers(vocabulary.headings, line),
    startsWith(vocabulary.prompts, line),
    holds(vocabulary.prompts, line),
    covers(vocabulary.prompts, line)
  ]
}

/** Names of the numbers that {@link readLexicalNumbers} returns. */
export const lexicalNumberNames = [
  'startsBy',
  'holdsBy',
  'startsDateWord',
  'holdsPublished',
  'holdsModified',
  'holdsMonth',
  'holdsWeekday',
  'holdsDate',
  'holdsDates',
  'holdsDateTime',
  'dateShare',
  'isRelativeTime',
  'holdsReadingTime',
  'holdsAgency',
  'holdsJob',
  'holdsDesk',
  'startsCredit',
  'holdsCredit',
  'startsSignOff',
  'startsSource',
  'startsKeywords',
  'startsHeading',
  'isHeading',
  'startsPrompt',
  'holdsPrompt',
  'isPrompt'
] as const

function startsWith<Value>(phrases: Phrases<Value>, line: readonly Token[]): number {
  return phraseAt(phrases, line, 0) ? 1 : 0
}

function holds<Value>(phrases: Phrases<Value>, line: readonly Token[]): number {
  return line.some((_, at) => phraseAt(phrases, line, at)) ? 1 : 0
}

function covers<Value>(phrases: Phrases<Value>, line: readonly Token[]): number {
  const words = line.filter((token) => token.kind !== 'mark').length
  return words > 0 ? Math.min(1, (phraseAt(phrases, line, 0)?.length ?? 0) / words) : 0
}

function kindOf(kind: 'published' | 'modified', line: readonly Token[]): number {
  return line.some((_, at) => phraseAt(vocabulary.dateKinds, line, at, (value) => value === kind)) ? 1 : 0
}

function isRelative(line: readonly Token[]): number {
  const {relative} = vocabulary
  const unit = holds(relative.minute, line) || holds(relative.hour, line) || holds(relative.day, line)
  return unit && (holds(relative.before, line) || holds(relative.after, line)) ? 1 : 0
}

// Newsroom words stand at the beginning of a block; what follows is story.
const maxLength = 160
const maxDateLine = 200
