import {check} from 'recheck'
import {describe, expect, it} from 'vitest'
import {hasBoundedWork} from './has-bounded-work.js'
import {packagePatterns} from './package-patterns.js'
import {withStandIns} from './stand-ins.js'

describe('the regular expressions of the package', () => {
  it('should be found', () => {
    const patterns = packagePatterns()
    expect(patterns.length).toBeGreaterThan(150)
    expect(patterns.map(({source}) => source)).toContain(String.raw`\p{Default_Ignorable_Code_Point}`)
  })

  const unbounded = packagePatterns().filter(({source}) => !hasBoundedWork(source))

  it.each(unbounded)('should not backtrack badly: $source at $place', async ({source, flags}) => {
    const proof = await check(withStandIns(source), flags, {timeout: 300_000})
    expect(proof.status).toBe('safe')
  })
})

describe('hasBoundedWork', () => {
  it.each([String.raw`^\p{Lu}{3,20}$`, '^(?:ab{1,9} ){1,3}', '^[*+]x', 'a{1,3}', '^a|b{2}', '^a{1,900}b{1,900}$'])(
    'should hold of /%s/',
    (source) => {
      expect(hasBoundedWork(source)).toBe(true)
    }
  )

  it.each(['^a+$', '^(?:a{1,9}){1,30}$', '^a{3,}', 'a*', 'a{1,90}b{1,90}'])('should NOT hold of /%s/', (source) => {
    expect(hasBoundedWork(source)).toBe(false)
  })
})

describe('withStandIns', () => {
  it('should keep what makes an expression backtrack badly', async () => {
    expect((await check(withStandIns(String.raw`^(?:\p{L}+\s?)+$`), 'u')).status).toBe('vulnerable')
    expect((await check(withStandIns(String.raw`^\p{L}+\s`), 'u')).status).toBe('safe')
  })
})
