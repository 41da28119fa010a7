import {describe, expect, it} from 'vitest'
import {escapeControls} from '../../src/view/escape-controls.js'

describe('escapeControls', () => {
  it.each([
    ['\u001B]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['a\rb', 'a\\u000db'],
    ['\u009B2J', '\\u009b2J'],
    ['\u007F', '\\u007f'],
    ['\u202Ecod.exe', '\\u202ecod.exe'],
    ['a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['\u2066isolate\u2069', '\\u2066isolate\\u2069']
  ])('should show %j as text', (text, escaped) => {
    expect(escapeControls(text)).toBe(escaped)
  })

  it('should NOT touch line feeds, tabs, and text of any script', () => {
    const text = 'a\n\tb Ünïcödé 뉴스 אב\u200F 👩‍🚀'
    expect(escapeControls(text)).toBe(text)
  })

  it('should keep JSON what it is', () => {
    const value = {a: '\u001B[2J \u009B \u202E \u007F \n'}
    const escaped = escapeControls(JSON.stringify(value))
    expect(JSON.parse(escaped)).toEqual(value)
    expect(escaped).toMatch(/^[\x20-\x7E]*$/)
  })
})
