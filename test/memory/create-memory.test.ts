import {createMemory, type Memory, merge} from 'newst'
import {describe, expect, it} from 'vitest'

const page = 'Most read\n\nStorm hits coast\n\nFish prices fall'

describe('createMemory', () => {
  it('should come back from its JSON', () => {
    const memory = learned(page)
    const again = createMemory(JSON.parse(JSON.stringify(memory)) as ReturnType<Memory['toJSON']>)
    expect(again.toJSON()).toEqual(memory.toJSON())
    expect(again.maxLines).toBe(100_000)
  })

  it('should copy a memory', () => {
    const memory = learned(page)
    const copy = createMemory(memory)
    expect(copy.toJSON()).toEqual(memory.toJSON())
    copy.learn('Storm hits pier')
    expect(memory.toJSON()).toEqual(learned(page).toJSON())
  })

  it('should hold only numbers', () => {
    expect(JSON.stringify(learned(page))).not.toMatch(/storm/i)
  })

  const json = learned(page).toJSON()
  const [line = [], ...others] = json.lines

  it.each([
    [null, 'Expected `options` to be an object, not null'],
    [[], 'Expected `options` to be an object, not an array'],
    ['{}', 'Expected `options` to be an object, not "{}" (string)'],
    [{lines: 3}, 'Expected `type` of a memory to be "newst-memory", not undefined'],
    [{size: 3}, 'Unknown option `size`, expected `maxLines`, or what `toJSON` gives'],
    [{maxLines: 0}, 'Expected `maxLines` to be a whole number from 1 to 10000000, not 0 (number)'],
    [{maxLines: 1e9}, 'Expected `maxLines` to be a whole number from 1 to 10000000, not 1000000000 (number)'],
    [{maxLines: '5'}, 'Expected `maxLines` to be a whole number from 1 to 10000000, not "5" (string)'],
    [{...json, type: 'other'}, 'Expected `type` of a memory to be "newst-memory", not "other" (string)'],
    [{...json, version: 2}, 'Expected `version` of a memory to be 1, not 2 (number)'],
    [{...json, more: 1}, 'Unknown field `more` in the data of a memory'],
    [
      {...json, maxLines: Infinity},
      'Expected `maxLines` to be a whole number from 1 to 10000000, not Infinity (number)'
    ],
    [{...json, lines: {}}, 'Expected `lines` of a memory to be an array, not an object'],
    [{...json, maxLines: 2}, 'Expected `lines` of a memory to be no more than `maxLines` (2), not 4 (number)'],
    [{...json, lines: [7]}, 'Expected `lines[0]` of a memory to be an array of numbers, not 7 (number)'],
    [{...json, lines: [['7', 1]]}, 'Expected `lines[0][0]` of a memory to be a number, not "7" (string)'],
    [{...json, lines: [[]]}, 'Expected `lines[0][0]` of a memory to be a key, not undefined'],
    [
      {['\u001B'.repeat(50)]: 1},
      `Unknown option \`${'\\u001b'.repeat(40)}…\`, expected \`maxLines\`, or what \`toJSON\` gives`
    ],
    [
      {...json, lines: [[1.5, 1]]},
      'Expected `lines[0]` of a memory to be a key that is higher than the one before, not 1.5 (number)'
    ],
    [
      {...json, lines: [line, line]},
      `Expected \`lines[1]\` of a memory to be a key that is higher than the one before, not ${String(line[0])} (number)`
    ],
    [{...json, lines: [[1]]}, 'Expected `lines[0]` of a memory to be 1 to 4 marks behind its key, not 0 (number)'],
    [
      {...json, lines: [[1, 1, 2, 3, 4, 5]]},
      'Expected `lines[0]` of a memory to be 1 to 4 marks behind its key, not 5 (number)'
    ],
    [
      {...json, lines: [[1, 5, 5]]},
      'Expected `lines[0]` of a memory to be whole numbers below 1073741824 in rising order behind its key, not an array'
    ],
    [
      {...json, lines: [[1, 2 ** 30]]},
      'Expected `lines[0]` of a memory to be whole numbers below 1073741824 in rising order behind its key, not an array'
    ]
  ])('should reject %j', (options, message) => {
    expect(others.length).toBeGreaterThan(0)
    expect(() => callUntyped(createMemory, options)).toThrow(new TypeError(message))
  })

  it('should NOT let a `__proto__` key through', () => {
    const options: unknown = JSON.parse('{"__proto__": {"maxLines": 5}}')
    expect(() => callUntyped(createMemory, options)).toThrow(/Unknown option `__proto__`/)
    const data: unknown = JSON.parse(JSON.stringify(json).replace('{', '{"__proto__": {"maxLines": 5}, '))
    expect(() => callUntyped(createMemory, data)).toThrow(/Unknown field `__proto__`/)
  })
})

describe('learn', () => {
  it.each([
    [[3], 'Expected `text` to be a string, not 3 (number)'],
    [['', null], 'Expected `options` to be an object, not null'],
    [['', {host: 'a'}], 'Unknown option `host`, expected `site`'],
    [['', {site: 3}], 'Expected option `site` to be a string, not 3 (number)']
  ])('should reject %j', (values, message) => {
    const memory = createMemory()
    expect(() => callUntyped(memory.learn.bind(memory), ...values)).toThrow(new TypeError(message))
  })

  it('should take a site that is not given or undefined for none', () => {
    const [one, other] = [createMemory(), createMemory()]
    one.learn(page)
    other.learn(page, {site: undefined})
    expect(one.toJSON()).toEqual(other.toJSON())
  })
})

describe('merge', () => {
  it('should reject what is no memory', () => {
    expect(() => callUntyped(merge, createMemory(), createMemory().toJSON())).toThrow(
      new TypeError('Expected a memory to merge, not an object')
    )
  })

  it('should leave both as they are, and take the larger bound', () => {
    const [one, other] = [learned(page), createMemory({maxLines: 7})]
    const before = one.toJSON()
    expect(merge(one, other).toJSON()).toEqual(before)
    expect(merge(other, one).maxLines).toBe(100_000)
    expect(other.toJSON().lines).toEqual([])
  })
})

function learned(...pages: string[]): Memory {
  const memory = createMemory()
  for (const text of pages) memory.learn(text, {site: 'example.com'})
  return memory
}

/** Call a function as JavaScript would: with anything. */
function callUntyped(subject: unknown, ...values: unknown[]): unknown {
  if (typeof subject !== 'function') throw new TypeError('Expected a function')
  return Reflect.apply(subject, undefined, values)
}
