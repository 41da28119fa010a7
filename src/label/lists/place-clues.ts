import {flag, ramp} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'

/** Where a block stands to the story. */
export const placeClues: ClueGroup = {
  names: ['isBefore', 'isWithin', 'isAfter', 'distanceAfter', 'hasNoStory'],
  read:
    ({firstStory, lastStory}) =>
    (block, values, from) => {
      values[from] = flag(firstStory < 0 || block < firstStory)
      values[from + 1] = flag(firstStory >= 0 && block >= firstStory && block <= lastStory)
      values[from + 2] = flag(lastStory >= 0 && block > lastStory)
      values[from + 3] = lastStory >= 0 ? ramp(block - lastStory, tail) : 0
      values[from + 4] = flag(firstStory < 0)
    }
}

// Lists right after the story are mostly of its topic; so many blocks further down the site's own begin.
const tail = 40
