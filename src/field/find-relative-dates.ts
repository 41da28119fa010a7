import type {Settings} from '../options.js'
import {phraseAt} from '../language/phrases.js'
import {type Token, tokens} from '../language/tokens.js'
import type {DateKind, Vocabulary} from '../language/vocabulary.js'

/** A time told from now, resolved. */
export interface RelativeDate {
  iso: string
  kind?: DateKind
  start: number
  end: number
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
// "45 days ago" is rounded in no way; more days are printed as months.
const maxCount = 60

/**
 * Find the times that a line tells from now ("2 hours ago", "yesterday") and resolve them.
 *
 * Weeks, months and years name no day and are left alone.
 *
 * @param line - The line.
 * @param words - The vocabulary.
 * @param reference - The moment that they count from; without it nothing is found, for there is no clock.
 * @returns The days in order.
 */
export function findRelativeDates(line: string, words: Vocabulary, reference: Settings['reference']): RelativeDate[] {
  if (!reference) return []
  const parts = tokens(line)
  const found: RelativeDate[] = []
  let kind: DateKind | undefined
  for (let at = 0; at < parts.length;) {
    const match = relativeAt(parts, at, words)
    kind = phraseAt(words.dateKinds, parts, at)?.value ?? kind
    if (match) {
      const iso = toDay(reference.time - match.back, reference.offset)
      found.push({iso, ...(kind && {kind}), start: parts[at]?.start ?? 0, end: parts[match.next - 1]?.end ?? 0})
      kind = undefined
    }
    at = match ? match.next : at + 1
  }
  return found
}

// The reference's own wall clock, read as if it were Greenwich's: no zone of the runtime is asked.
function toDay(time: number, offset: number): string {
  return new Date(time + offset * minute).toISOString().slice(0, 10)
}

function relativeAt(line: readonly Token[], at: number, words: Vocabulary): {back: number; next: number} | undefined {
  const {before, after, today, yesterday} = words.relative
  const wordNow = phraseAt(today, line, at)
  if (wordNow) return {back: 0, next: at + wordNow.length}
  const wordThen = phraseAt(yesterday, line, at)
  if (wordThen) return {back: day, next: at + wordThen.length}
  const lead = phraseAt(before, line, at)
  const amount = amountAt(line, at + (lead?.length ?? 0), words)
  if (!amount) return undefined
  const tail = phraseAt(after, line, amount.next)
  return lead || tail ? {back: amount.back, next: amount.next + (tail?.length ?? 0)} : undefined
}

function amountAt(line: readonly Token[], at: number, words: Vocabulary): {back: number; next: number} | undefined {
  const token = line[at]
  const one = phraseAt(words.relative.one, line, at)
  const number = token?.kind === 'number' ? Number(token.text) : one ? 1 : undefined
  if (number === undefined || number > maxCount) return undefined
  const unitAt = at + (one?.length ?? 1)
  for (const [unit, size] of [
    ['minute', minute],
    ['hour', hour],
    ['day', day]
  ] as const) {
    const match = phraseAt(words.relative[unit], line, unitAt)
    if (match) return {back: number * size, next: unitAt + match.length}
  }
  return undefined
}
