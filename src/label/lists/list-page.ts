import {isStory} from '../is-story.js'
import type {LabelledBlock} from '../labelled-block.js'
import type {Matrix} from '../../learned/layers.js'
import type {Role} from '../role.js'
import {type ListWords, readListWords} from './read-list-words.js'
import {type Opinions, readOpinions} from './read-opinions.js'

/** What is known of a block before the lists are read. */
export interface ListBlock {
  text: string
  /** How it was labelled. */
  role: Role
  /** Whether it was labelled as text of the story. */
  isStory: boolean
  words: ListWords
}

/** What is known of a page before its lists are read. */
export interface ListPage extends Opinions {
  blocks: readonly ListBlock[]
  /** Index of the first and the last block of the story; -1 for both without one. */
  firstStory: number
  lastStory: number
}

/**
 * Gather what the lists of a page are read from.
 *
 * @param blocks - The labelled blocks, in page order.
 * @param scores - The scores of all roles: a row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @returns What is known of the page.
 */
export function readListPage(blocks: readonly LabelledBlock[], scores: Matrix, columns: readonly Role[]): ListPage {
  const {shares, lags} = readOpinions(scores, columns)
  const read = blocks.map(({text, role}): ListBlock => {
    return {text, role, isStory: isStory(role), words: readListWords(text)}
  })
  const story = read.map((block) => block.isStory)
  return {blocks: read, shares, lags, firstStory: story.indexOf(true), lastStory: story.lastIndexOf(true)}
}
