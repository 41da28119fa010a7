import type {StoredNetwork} from '../../src/label/network/read-network.js'
import {type AnnotatedPage, pageLines} from '../corpus.js'
import {lineRoles} from '../targets.js'
import type {PageFigures} from './figures.js'
import type {GoldPage} from './gold.js'
import {guessGoldRoles} from './guess-gold-roles.js'
import {measureAnnotated} from './measure-annotated.js'
import {measureGold} from './measure-gold.js'
import {joinShape, type PageShape, shapePage} from './page-shapes.js'
import {parseWith} from './parse-with.js'
import type {MeasuredPage} from './print-worst.js'
import {f1} from './scores.js'
import {findWrongLines} from './wrong-lines.js'

/** A page with its figures. */
export interface EvaluatedPage extends Omit<MeasuredPage, 'score'> {
  source: string
  figures: PageFigures
  /** How much of its body is right; nothing where that is not known. */
  score?: number
}

/**
 * Parse a page of the corpus, and measure the record against what its source knows.
 *
 * @param page - The page.
 * @param shape - The shape in which it is parsed.
 * @param network - The network; it should not have seen the page's publisher.
 * @returns The measured page; nothing where the page does not come in that shape.
 */
export function evaluateGold(page: GoldPage, shape: PageShape, network: StoredNetwork): EvaluatedPage[] {
  const text = shapePage(page, shape)
  if (!text) return []
  const {id, source, gold} = page
  const parsed = parseWith(text, network)
  const figures = measureGold(page, text, parsed.article)
  const lines = pageLines(shape === 'broken' ? text : page.text)
  const body = gold.body?.map((block) => block.text) ?? []
  const wrongLines = body.length > 0 ? findWrongLines(lines, guessGoldRoles(lines, body), parsed) : []
  const {bodyP: precision = 0, bodyR: recall} = figures
  return [{id, source, figures, wrongLines, ...(recall !== undefined && {score: f1({precision, recall})})}]
}

/**
 * Parse a page that was read by hand, and measure the record against what was read.
 *
 * @param page - The page.
 * @param source - Where its annotation stands.
 * @param shape - The shape in which it is parsed.
 * @param network - The network; it should not have seen the page's publisher.
 * @returns The measured page; nothing where the page does not come in that shape.
 */
export function evaluateAnnotated(
  page: AnnotatedPage,
  source: string,
  shape: PageShape,
  network: StoredNetwork
): EvaluatedPage[] {
  // Of these pages only the lines are known.
  if (shape === 'broken') return []
  const roles = lineRoles(page)
  const kept = page.lines.flatMap((line, index) => {
    const role = roles[index]
    return shape === 'clean' && role === 'furniture' ? [] : [{line, role}]
  })
  const lines = kept.map(({line}) => line)
  const parsed = parseWith(joinShape(lines, shape), network)
  const figures = measureAnnotated(page, parsed.article)
  const wrongLines = findWrongLines(
    lines,
    kept.map(({role}) => role),
    parsed
  )
  return [{id: page.annotation.id, source, figures, wrongLines, score: figures.bodyLines ?? 0}]
}
