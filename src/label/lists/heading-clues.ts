import {flag} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'
import type {ListPage} from './list-page.js'

/** How a block stands to the last line above that is known as the heading of a list, and what stands under it itself. */
export const headingClues: ClueGroup = {
  names: [
    ...['under1', 'under2', 'under4', 'under10', 'under25'],
    ...['free', 'titleLikesUnder', 'shortLinesUnder', 'freeTitleLike', 'firstTitleLike'],
    ...['titleLikesBelow', 'titlesBelow', 'headingAbove']
  ],
  read: (page) => {
    const above = readAbove(page)
    const fading = readFading(page)
    return page.blocks.map((block, index) => [
      ...underClues(above[index] ?? start, block.words.isTitleLike),
      ...belowClues(page, index),
      fading[index] ?? 0
    ])
  }
}

/** What stands between a block and the heading above it. */
interface Above {
  /** How many lines further up the heading stands. */
  distance: number
  titleLikes: number
  shortLines: number
  prompts: number
  hasStory: boolean
}

const start: Above = {distance: Infinity, titleLikes: 0, shortLines: 0, prompts: 0, hasStory: false}

function readAbove({blocks}: ListPage): Above[] {
  let above = start
  return blocks.map(({words, isStory}) => {
    const here = above
    above =
      words.heading >= mostlyHeading
        ? {...start, distance: 1}
        : {
            distance: here.distance + 1,
            titleLikes: here.titleLikes + flag(words.isTitleLike),
            shortLines: here.shortLines + flag(words.count < 3),
            prompts: here.prompts + flag(words.prompt >= wholeLine),
            hasStory: here.hasStory || isStory
          }
    return here
  })
}

function underClues({distance, titleLikes, shortLines, prompts, hasStory}: Above, isTitleLike: boolean): number[] {
  const isNear = distance <= longestList
  // A list under a heading goes on until the story does, and prompts tell that it has ended.
  const free = isNear && !hasStory ? 1 - prompts / distance : 0
  return [
    ...steps.map((step, nth) => flag(distance <= step && distance > (steps[nth - 1] ?? 0))),
    free,
    isNear ? titleLikes / distance : 0,
    isNear ? shortLines / distance : 0,
    isTitleLike ? free : 0,
    isTitleLike && titleLikes === 0 ? free : 0
  ]
}

function belowClues({blocks}: ListPage, index: number): number[] {
  const end = Math.min(blocks.length, index + 1 + reach)
  const count = Math.max(1, end - index - 1)
  let titleLikes = 0
  let titles = 0
  for (let at = index + 1; at < end; at++) {
    const block = blocks[at]
    if (block?.words.isTitleLike) titleLikes++
    titles += block?.shares.title ?? 0
  }
  return [titleLikes / count, titles / count]
}

/** The share of the heading above, the less the further up it stands, above all past the story. */
function readFading({blocks}: ListPage): number[] {
  let fading = 0
  return blocks.map(({shares, isStory}) => {
    const here = fading
    fading = Math.max(shares.heading, here * (isStory ? fadesInStory : fadesInList))
    return here
  })
}

const mostlyHeading = 0.6
const wholeLine = 0.9
const longestList = 40
const steps = [1, 2, 4, 10, 25]
const reach = 6
const fadesInList = 0.93
const fadesInStory = 0.6
