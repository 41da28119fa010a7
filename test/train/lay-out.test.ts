import {describe, expect, it} from 'vitest'
import type {Role} from '../../src/label/role.js'
import {layOut} from '../../train/lay-out.js'
import {type PageParts, takePageApart} from '../../train/story-parts.js'
import type {TargetBlock} from '../../train/targets.js'

describe('layOut', () => {
  const story = page(
    ['own menu', 'furniture'],
    ['own headline', 'headline'],
    ['own standfirst', 'standfirst'],
    ['own first', 'paragraph']
  )
  const site = page(
    ['menu', 'furniture'],
    ['By Ana Lee', 'byline'],
    ['headline', 'headline'],
    ['5 May', 'published'],
    ['first', 'paragraph'],
    ['Read more', 'furniture'],
    ['second', 'paragraph'],
    ['footer', 'furniture']
  )
  const long = page(['own headline', 'headline'], ...[1, 2, 3, 4].map((n): [string, Role] => [`own ${n}`, 'paragraph']))

  it('should print the story among the lines of the other page', () => {
    expect(texts(story, site, 0.9)).toEqual([
      'menu',
      'By Ana Lee',
      'own headline',
      'own standfirst',
      '5 May',
      'own first',
      'Read more',
      'footer'
    ])
    expect(texts(long, site, 0.9).slice(3)).toEqual([
      '5 May',
      'own 1',
      'own 2',
      'Read more',
      'own 3',
      'own 4',
      'footer'
    ])
  })

  it('should keep the head and the body of the story now and then, and lose its standfirst', () => {
    expect(texts(story, site, 0)).toEqual(['menu', 'own headline', 'own first', 'footer'])
  })

  it('should take no page apart that has no story', () => {
    expect(takePageApart([block(['menu', 'furniture'])])).toBeUndefined()
    expect(takePageApart([block(['menu', 'furniture']), block(['headline', 'headline'])])).toBeUndefined()
  })
})

function texts(story: PageParts, layout: PageParts, chance: number): string[] {
  return layOut(story, layout, () => chance).map(({text}) => text)
}

function page(...lines: [string, Role][]): PageParts {
  const parts = takePageApart(lines.map(block))
  if (!parts) throw new Error('Expected a page with a story')
  return parts
}

function block([text, role]: [string, Role]): TargetBlock {
  return {text, role, start: 0, end: text.length}
}
