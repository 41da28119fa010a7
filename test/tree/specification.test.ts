import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Nodes} from '../../src/tree/nodes.js'
import {checkContent, contentModel} from './check-tree.js'

const specification = readFileSync(new URL('../../doc/newst.md', import.meta.url), 'utf8')
const samples = [...specification.matchAll(/^```json\n(.*?)^```$/gms)].map(
  (match) => JSON.parse(match[1] ?? '') as Nodes
)

describe('doc/newst.md', () => {
  const types = new Set(Object.values(contentModel).flatMap((content) => [...content]))

  it.each([...types])('should specify %s, with a sample', (type) => {
    expect(specification).toContain(`  type: '${type}'\n`)
    expect(samples.some((sample) => sample.type === type)).toBe(true)
  })

  it.each(samples)('should show a $type of the content model', (sample) => {
    expect(checkContent(sample)).toEqual([])
  })
})
