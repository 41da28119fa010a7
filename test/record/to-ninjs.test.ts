import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {type Article, parseArticle, toNinjs} from 'newst'
import {describe, expect, it} from 'vitest'
import {readFixtures} from '../fixture/read-fixtures.js'

const empty: Article = {paragraphs: [], body: [], teaserLists: []}
const address = {url: 'https://example.com/storm'}

// IPTC's own schema, which is not written in ajv's strict style and takes GeoJSON, which newst does not write, from elsewhere.
const published = JSON.parse(readFileSync(new URL('ninjs/ninjs-schema_3.1.json', import.meta.url), 'utf8')) as object
const ajv = new Ajv2020({strict: false, allErrors: true})
addFormats.default(ajv)
ajv.addSchema({$id: 'https://geojson.org/schema/GeoJSON.json', type: 'object'})
const validate = ajv.compile(published)

describe('toNinjs', () => {
  it('should write what the record holds', () => {
    const article: Article = {
      language: 'en',
      headline: 'Storm hits coast',
      standfirst: 'Two piers are gone.',
      byline: {text: 'By Jane Doe, Coast Press', authors: ['Jane Doe'], organization: 'Coast Press'},
      dateline: {text: 'PORT AVEN, June 19 (Sea Wire)', place: 'PORT AVEN', agency: 'Sea Wire'},
      published: '2024-06-19T08:30+02:00',
      modified: '2024-06-19T10:15:30+02:00',
      pageDate: '2024-06-20',
      paragraphs: ['A storm came.'],
      body: [
        {type: 'paragraph', text: 'A storm came.'},
        {type: 'list', items: ['Two piers', 'One mole']}
      ],
      teaserLists: [{teasers: [{title: 'Ferry runs again', lists: ['']}]}],
      keywords: ['Storms', 'Harbours']
    }
    const contentType = 'text/plain'
    expect(toNinjs(article, address)).toStrictEqual({
      standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'},
      uri: 'https://example.com/storm',
      type: 'text',
      representationType: 'full',
      language: 'en',
      firstCreated: '2024-06-19T08:30:00+02:00',
      versionCreated: '2024-06-19T10:15:30+02:00',
      headlines: [{role: 'main', contentType, value: 'Storm hits coast'}],
      descriptions: [{role: 'summary', contentType, value: 'Two piers are gone.'}],
      bodies: [{role: 'main', contentType, value: 'A storm came.\n\n- Two piers\n- One mole'}],
      by: 'By Jane Doe, Coast Press',
      located: 'PORT AVEN',
      infoSources: [
        {name: 'Jane Doe', role: 'author'},
        {name: 'Coast Press', role: 'organization'},
        {name: 'Sea Wire', role: 'organization'}
      ],
      subjects: [{name: 'Storms'}, {name: 'Harbours'}]
    })
  })

  it('should have no key for what the record does not hold', () => {
    expect(Object.keys(toNinjs(empty, address))).toEqual(['standard', 'uri', 'type', 'representationType'])
  })

  it('should NOT make a moment of a day, or of a time without a zone', () => {
    expect(toNinjs({...empty, published: '2024-06-19'}, address)).not.toHaveProperty('firstCreated')
    expect(toNinjs({...empty, published: '2024-06-19T08:30'}, address)).not.toHaveProperty('firstCreated')
  })

  it('should take the publication for the version where nothing was changed', () => {
    const published = '2024-06-19T08:30:00Z'
    expect(toNinjs({...empty, published}, address)).toMatchObject({firstCreated: published, versionCreated: published})
  })

  it.each(readFixtures())('should be valid for the record that shows that $claim', ({input, options}) => {
    const ninjs = toNinjs(parseArticle(input, options), address)
    expect(mistakes(ninjs)).toEqual([])
  })

  it('should be held against a schema that refuses what ninjs does not have', () => {
    const ninjs = toNinjs(empty, address)
    expect(mistakes(ninjs)).toEqual([])
    expect(mistakes({...ninjs, headline: 'Storm'})).toEqual(['must NOT have unevaluated properties'])
    expect(mistakes({...ninjs, firstCreated: '2024-06-19'})).toContain('must match format "date-time"')
    expect(mistakes({...ninjs, uri: undefined})).not.toEqual([])
    expect(mistakes({...ninjs, subjects: [{title: 'Storms'}]})).toContain('must NOT have additional properties')
  })

  it('should ask for the address of the page', () => {
    // @ts-expect-error: the address is missing.
    expect(() => toNinjs(empty, {})).toThrow(new TypeError('Expected `url` to be an absolute URL, not undefined'))
  })
})

function mistakes(ninjs: object): (string | undefined)[] {
  return validate(ninjs) ? [] : (validate.errors ?? []).map(({message}) => message)
}
