import {expect, it} from 'vitest'
import {metaKind} from '../../src/teaser/meta-kind.js'

it.each([
  ['3', 'number'],
  ['#12', 'number'],
  ['４．', 'figures'],
  ['٣', 'number'],
  ['5 min read', 'figures'],
  ['19.06.2024', 'figures'],
  ['2024', 'figures'],
  ['Politics', 'words']
] as const)('should take %j for %s', (text, kind) => {
  expect(metaKind(text)).toBe(kind)
})

it('should know authors and dates by what was read', () => {
  expect(metaKind('By Jane Doe', {type: 'teaserMeta', first: 0, last: 0, authors: ['Jane Doe']})).toBe('authors')
  expect(metaKind('Yesterday', {type: 'teaserMeta', first: 0, last: 0, date: '2024-06-18'})).toBe('figures')
})
