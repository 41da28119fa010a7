import {isDeepStrictEqual} from 'node:util'
import type {Article, Root} from 'newst'
import {toArticle} from '../../src/record/to-article.js'
import {checkTree} from '../../test/tree/check-tree.js'

/** What is checked. */
export interface Parser {
  parseArticle: (text: string) => Article
  parseTree: (text: string) => Root
}

/** CPU time that a page may take, in milliseconds; what a compiler or garbage collector takes at times is in `least`. */
export interface TimeBound {
  least: number
  perCharacter: number
}

/** A page of invisible characters alone is one leaf, which has no value. */
const noValue = 'Expected furniture to have a value'
const showsSomething = /[^\s\u0085\p{Default_Ignorable_Code_Point}]/u

/** A page that is too slow is tried again: a busy machine is no mistake of ours. */
const tries = 3

/**
 * Check that a page is parsed as every page must be: without a throw, losslessly, with right positions, the same each
 * time, and in time that grows with its length.
 *
 * @param text - The page.
 * @param parser - What parses it.
 * @param bound - The CPU time that it may take.
 * @returns What is wrong, a sentence each; empty when nothing is.
 */
export function checkPage(text: string, {parseArticle, parseTree}: Parser, bound: TimeBound): string[] {
  try {
    const tree = parseTree(text)
    const problems = checkTree(tree, text).filter((problem) => problem !== noValue || showsSomething.test(text))
    let article: unknown
    const parse = (): unknown => (article = parseArticle(text))
    problems.push(...checkTime(parse, bound.least + bound.perCharacter * text.length))
    // The tree was parsed by itself: a second record would say no more.
    if (!isDeepStrictEqual(article, toArticle(tree, {dedupe: true})))
      problems.push('Expected the same record each time')
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(article)), article))
      problems.push('Expected a record that is JSON')
    return problems
  } catch (error) {
    return [`Unexpected throw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

function checkTime(parse: () => unknown, limit: number): string[] {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < tries && best > limit; attempt++) best = Math.min(best, cpuTime(parse))
  return best > limit ? [`Expected at most ${limit.toFixed(0)} ms of CPU time, not ${best.toFixed(0)} ms`] : []
}

/**
 * Measure CPU time: unlike the clock's, it does not count what other processes take.
 *
 * @param action - What to measure.
 * @returns Milliseconds.
 */
export function cpuTime(action: () => unknown): number {
  const start = process.cpuUsage()
  action()
  return process.cpuUsage(start).user / 1000
}
