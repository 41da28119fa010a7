import {expect, it} from 'vitest'
import {isStory} from '../../src/label/is-story.js'
import {roles} from '../../src/label/role.js'

it('should know the roles of the story’s own text', () => {
  expect(roles.filter(isStory)).toEqual(['paragraph', 'crosshead', 'listItem', 'quote'])
})
