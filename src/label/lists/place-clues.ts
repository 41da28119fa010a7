import {flag, ramp} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'

/** Where a block stands to the story. */
export const placeClues: ClueGroup = {
  names: ['isBefore', 'isWithin', 'isAfter', 'distanceAfter', 'hasNoStory'],
  read: ({blocks, firstStory, lastStory}) =>
    blocks.map((_, index) => [
      flag(firstStory < 0 || index < firstStory),
      flag(firstStory >= 0 && index >= firstStory && index <= lastStory),
      flag(lastStory >= 0 && index > lastStory),
      lastStory >= 0 ? ramp(index - lastStory, tail) : 0,
      flag(firstStory < 0)
    ])
}

// Lists right after the story are mostly of its topic; so many blocks further down the site's own begin.
const tail = 40
