import {describe, expect, it} from 'vitest'
import {nearness, placeInPage} from '../../src/field/place-in-page.js'
import type {Role} from '../../src/label/role.js'
import {pageOf} from './page-of.js'

const placesIn = (...roles: Role[]) => {
  const page = pageOf(roles.map((role) => [role, 'Harbour']))
  return roles.map((_, at) => {
    const {part, distance} = placeInPage(page, at)
    return `${part} ${distance}`
  })
}

describe('placeInPage', () => {
  it('should tell the parts of a page apart and count from their edges', () => {
    expect(
      placesIn(
        ...(['furniture', 'furniture', 'headline', 'furniture', 'paragraph', 'furniture', 'paragraph'] as const),
        ...(['paragraph', 'furniture', 'furniture', 'paragraph', 'furniture', 'furniture'] as const)
      )
    ).toEqual([
      ...['above 2', 'above 1', 'head 0', 'head 1', 'head 2', 'head 3', 'head 4'],
      ...['story 3', 'story 2', 'story 1', 'story 0', 'below 1', 'below 2']
    ])
    expect(
      placesIn(...(['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'] as const))
    ).toEqual(['head 0', 'head 1', 'head 2', 'story 2', 'story 2', 'story 1', 'story 0'])
  })

  it('should take the first paragraph for the top where no headline stands', () => {
    expect(placesIn('furniture', 'paragraph', 'furniture')).toEqual(['above 1', 'head 1', 'below 1'])
  })

  it('should find no end of the head where no prose stands', () => {
    expect(placesIn('headline', 'furniture', 'furniture')).toEqual(['head 0', 'head 1', 'head 2'])
    expect(placesIn('furniture', 'furniture')).toEqual(['above 2', 'above 1'])
  })
})

describe('nearness', () => {
  it('should fall with each block from the edge, and be nothing in another part', () => {
    const at = (distance: number) => nearness({part: 'below', distance}, 'below')
    expect([at(0), at(1), at(2), at(4)]).toEqual([1, 1, 0.5, 0.25])
    expect(nearness({part: 'below', distance: 1}, 'above')).toBe(0)
  })
})
