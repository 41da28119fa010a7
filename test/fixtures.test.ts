import {writeFileSync} from 'node:fs'
import {parseArticle} from 'newst'
import {describe, expect, it} from 'vitest'
import {readFixtures} from './fixture/read-fixtures.js'

/** `UPDATE=1` rewrites the records; a fixture without a record fails otherwise. */
const update = process.env['UPDATE'] === '1'

describe('fixtures', () => {
  const fixtures = readFixtures()

  it('should be found', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(60)
  })

  it.each(fixtures)('should show that $claim', ({claim, input, options, recordFile, record}) => {
    const actual = parseArticle(input, options)
    if (update) writeFileSync(recordFile, JSON.stringify(actual, undefined, 2) + '\n')
    else
      expect(actual, record ? claim : 'no record.json: write it, or run UPDATE=1 npm test and read it').toStrictEqual(
        record
      )
  })

  it.each(fixtures)('should keep the contract: $claim', ({input, options}) => {
    const {body, paragraphs} = parseArticle(input, options)
    expect(paragraphs).toEqual(body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])))
  })
})
