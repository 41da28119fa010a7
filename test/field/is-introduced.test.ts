import {describe, expect, it} from 'vitest'
import {isIntroduced} from '../../src/field/is-introduced.js'
import {pageOf} from './page-of.js'

/** Ask it of the first of some lines. */
const ask = (...lines: string[]): boolean => isIntroduced(pageOf(lines.map((text) => ['furniture', text])), 0)

describe('isIntroduced', () => {
  it('should tell a name whose next line, or the one after it, opens with it', () => {
    expect(ask('Jane Doe', 'Jane Doe is a reporter for the Tribune.')).toBe(true)
    expect(ask('Jane Doe', 'Editor', 'Jane Doe is a reporter for the Tribune.')).toBe(true)
    expect(ask('Jane Doe', 'Editor', 'Lives here', 'Jane Doe is a reporter for the Tribune.')).toBe(false)
  })

  it('should tell a name of which the line has no more than the first word, if that is long enough', () => {
    expect(ask('Jane Doe', 'Jane is a reporter for the Tribune.')).toBe(true)
    expect(ask('Bob Doe', 'Bob is a reporter for the Tribune, too.')).toBe(false)
    expect(ask('Bob Doe', 'Bob Doe is a reporter for the Tribune.')).toBe(true)
  })

  it('should NOT tell a name that the line does not open with, or that stands in a short line', () => {
    expect(ask('Jane Doe', 'A reporter for the Tribune is Jane Doe ')).toBe(false)
    expect(ask('Jane Doe', 'Jane Doe is a reporter here.')).toBe(false)
  })

  it('should NOT take for a name what is no full name, or is too long for one', () => {
    expect(ask('the mayor', 'the mayor will speak at the town hall on Friday.')).toBe(false)
    const introduce = (name: string) => ask(name, `${name} is a reporter for the Tribune.`)
    expect(introduce(`J${'a'.repeat(28)} D${'o'.repeat(29)}`)).toBe(true)
    expect(introduce(`J${'a'.repeat(28)} D${'o'.repeat(30)}`)).toBe(false)
  })

  it('should know nothing of a line beyond the page', () => {
    expect(ask()).toBe(false)
    expect(ask('Jane Doe')).toBe(false)
  })
})
