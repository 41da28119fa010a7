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
    return (block, values, from) => {
      writeUnder(above[block] ?? start, page.blocks[block]?.words.isTitleLike ?? false, values, from)
      writeBelow(page, block, values, from + underCount)
      values[from + underCount + belowCount] = fading[block] ?? 0
    }
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

function writeUnder(above: Above, isTitleLike: boolean, values: Float64Array, from: number): void {
  const {distance, titleLikes, shortLines, prompts, hasStory} = above
  if (distance > longestList) return
  // A list under a heading goes on until the story does, and prompts tell that it has ended.
  const free = hasStory ? 0 : 1 - prompts / distance
  let at = from
  let last = 0
  for (const step of steps) {
    values[at++] = flag(distance <= step && distance > last)
    last = step
  }
  values[at++] = free
  values[at++] = titleLikes / distance
  values[at++] = shortLines / distance
  values[at++] = isTitleLike ? free : 0
  values[at] = isTitleLike && titleLikes === 0 ? free : 0
}

function writeBelow({blocks, shares}: ListPage, index: number, values: Float64Array, from: number): void {
  const end = Math.min(blocks.length, index + 1 + reach)
  const count = Math.max(1, end - index - 1)
  let titleLikes = 0
  let titles = 0
  for (let at = index + 1; at < end; at++) {
    if (blocks[at]?.words.isTitleLike) titleLikes++
    titles += shares.title[at] ?? 0
  }
  values[from] = titleLikes / count
  values[from + 1] = titles / count
}

/** The share of the heading above, the less the further up it stands, above all past the story. */
function readFading({blocks, shares}: ListPage): number[] {
  let fading = 0
  return blocks.map(({isStory}, index) => {
    const here = fading
    fading = Math.max(shares.heading[index] ?? 0, here * (isStory ? fadesInStory : fadesInList))
    return here
  })
}

const mostlyHeading = 0.6
const wholeLine = 0.9
// The last step is within it: from further down no heading is seen.
const longestList = 40
const steps = [1, 2, 4, 10, 25]
const underCount = steps.length + 5
const belowCount = 2
const reach = 6
const fadesInList = 0.93
const fadesInStory = 0.6
