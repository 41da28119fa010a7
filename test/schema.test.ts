import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {parseArticle} from 'newst'
import {describe, expect, it} from 'vitest'
import {createArticleSchema} from '../script/create-article-schema.js'
import {readFixtures} from './fixture/read-fixtures.js'

const shipped = readFileSync(new URL('../schema.json', import.meta.url), 'utf8')
const validate = new Ajv({strict: true, allErrors: true, allowUnionTypes: true}).compile(JSON.parse(shipped) as object)

describe('schema.json', () => {
  it('should be what the types give; `npm run schema` writes it', () => {
    expect(shipped).toBe(createArticleSchema())
  })

  it.each(readFixtures())('should take the record that shows that $claim', ({input, options, record}) => {
    for (const article of [record, parseArticle(input, options), parseArticle(input, {...options, dedupe: false})]) {
      expect(validate(article) ? [] : validate.errors).toEqual([])
    }
  })

  it.each([
    ['a field that there is not', {dek: 'Two piers are gone.'}],
    ['a field of another type', {headline: null}],
    ['a block of another type', {body: [{type: 'teaser', text: ''}]}],
    ['a list with a text', {body: [{type: 'list', text: ''}]}],
    ['a teaser without lists', {teaserLists: [{teasers: [{title: ''}]}]}],
    ['a byline without authors', {byline: {text: 'By Jane Doe'}}]
  ])('should NOT take %s', (_, wrong) => {
    expect(validate({paragraphs: [], body: [], teaserLists: [], ...wrong})).toBe(false)
  })

  it('should ask for paragraphs, body and teaser lists', () => {
    expect(validate({})).toBe(false)
    expect(validate.errors?.map((error) => error.params)).toEqual(
      ['paragraphs', 'body', 'teaserLists'].map((missingProperty) => ({missingProperty}))
    )
  })
})
