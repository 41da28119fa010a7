import {describe, expect, it} from 'vitest'
import {readPage} from '../src/page.js'

describe('readPage', () => {
  it('should NOT touch what it is given', () => {
    const options = Object.freeze({dedupe: false})
    const page = Object.freeze({text: '', dedupe: true})
    expect(readPage(page, options)).toEqual({text: '', options: {dedupe: true}})
    expect(readPage('', options).options).not.toBe(options)
  })

  it.each([null, undefined, [], {}, {text: null}])('should reject %j', (page) => {
    expect(() => readPage(page)).toThrow(TypeError)
  })
})
