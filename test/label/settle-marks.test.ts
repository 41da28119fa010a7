import {describe, expect, it} from 'vitest'
import {settleMarks} from '../../src/label/settle-marks.js'
import type {Role} from '../../src/label/role.js'

describe('settleMarks', () => {
  const settled = (role: Role, text: string): Role | undefined =>
    settleMarks([{role, text, start: 0, end: text.length, confidence: 1}])[0]?.role

  it.each<[Role, string, Role]>([
    ['paragraph', '• The wall is mended.', 'listItem'],
    ['note', '▪ The wall is mended.', 'listItem'],
    ['crosshead', '● The wall', 'listItem'],
    ['paragraph', 'The wall • the pier', 'paragraph'],
    ['paragraph', '- The wall is mended, she said.', 'paragraph'],
    ['caption', '• The wall', 'caption'],
    ['teaserTitle', '• The wall is mended', 'teaserTitle'],
    ['teaserTitle', 'The Courier © 2024', 'furniture'],
    ['teaserTitle', '© The Courier', 'furniture'],
    ['teaserTitle', 'The Courier (c) 1999-2024', 'furniture'],
    ['teaserTitle', 'The wall by the © of all trades', 'teaserTitle'],
    ['caption', '© Jane Doe', 'caption'],
    ['paragraph', 'The Courier © 2024', 'paragraph']
  ])('should make of a %s %j a %s', (role, text, expected) => {
    expect(settled(role, text)).toBe(expected)
  })
})
