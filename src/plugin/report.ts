import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {type Rule, type RuleId, rules} from './rules.js'

/** What is worth telling about a page. */
export interface Finding {
  ruleId: RuleId
  reason: string
  /** Where on the page. */
  place: Point | Position | undefined
  /** What is there. */
  actual?: string
  /** What else could be there. */
  expected?: string[]
}

/**
 * Put findings on a file, as messages with `source`, `ruleId`, `note` and place.
 *
 * @param file - The file.
 * @param findings - The findings, in page order.
 */
export function report(file: VFile, findings: readonly Finding[]): void {
  for (const {ruleId, reason, place, actual, expected} of findings) {
    const rule: Rule = rules[ruleId]
    const message = rule.level === 'info' ? file.info(reason, {place}) : file.message(reason, {place})
    message.source = 'newst'
    message.ruleId = ruleId
    message.note = rule.note
    message.actual = actual
    message.expected = expected
  }
}
