import {describeValue} from '../describe-value.js'
import {quoteName} from '../quote-name.js'
import type {LineTable} from './line-table.js'
import {markLimit, mostMarks} from './marks.js'
import {Memory} from './memory.js'
import {readMaxLines} from './read-max-lines.js'

/**
 * Read a memory from the data that its `toJSON` gave.
 *
 * @param data - The data.
 * @returns The memory.
 * @throws {TypeError} When the data is broken, of another version or no memory's; the message names the place.
 */
export function readMemoryJson(data: unknown): Memory {
  if (typeof data !== 'object' || data === null) {
    throw new TypeError(`Expected a memory to be an object, not ${describeValue(data)}`)
  }
  return readFields({...data})
}

function readFields(data: Readonly<Record<string, unknown>>): Memory {
  expect(data['type'] === 'newst-memory', 'type', '"newst-memory"', data['type'])
  expect(data['version'] === 1, 'version', '1', data['version'])
  const unknown = Object.keys(data).find((name) => !names.has(name))
  if (unknown !== undefined) throw new TypeError(`Unknown field ${quoteName(unknown)} in the data of a memory`)
  const maxLines = readMaxLines(data['maxLines'])
  const {lines} = data
  if (!Array.isArray(lines)) throw wrong('lines', 'an array', lines)
  expect(lines.length <= maxLines, 'lines', `no more than \`maxLines\` (${maxLines})`, lines.length)
  return new Memory(maxLines, readLines(lines))
}

function readLines(lines: readonly unknown[]): LineTable {
  const table: LineTable = new Map()
  let last = -1
  for (const [index, line] of lines.entries()) {
    const place = `lines[${index}]`
    assertNumbers(line, place)
    const [key, ...marks] = line
    expect(key !== undefined, `${place}[0]`, 'a key', key)
    expect(Number.isSafeInteger(key) && key > last, place, 'a key that is higher than the one before', key)
    expect(
      marks.length >= 1 && marks.length <= mostMarks,
      place,
      `1 to ${mostMarks} marks behind its key`,
      marks.length
    )
    expect(areMarks(marks), place, `whole numbers below ${markLimit} in rising order behind its key`, marks)
    table.set(key, marks)
    last = key
  }
  return table
}

function assertNumbers(line: unknown, place: string): asserts line is number[] {
  if (!Array.isArray(line)) throw wrong(place, 'an array of numbers', line)
  for (const [index, value] of line.entries())
    expect(typeof value === 'number', `${place}[${index}]`, 'a number', value)
}

function areMarks(marks: readonly number[]): boolean {
  return marks.every(
    (mark, index) =>
      Number.isInteger(mark) && mark < markLimit && mark > (index === 0 ? -1 : (marks[index - 1] ?? mark))
  )
}

function expect(isRight: boolean, field: string, expected: string, value: unknown): asserts isRight {
  if (!isRight) throw wrong(field, expected, value)
}

function wrong(field: string, expected: string, value: unknown): TypeError {
  return new TypeError(`Expected \`${field}\` of a memory to be ${expected}, not ${describeValue(value)}`)
}

const names: ReadonlySet<string> = new Set(['type', 'version', 'maxLines', 'lines'])
