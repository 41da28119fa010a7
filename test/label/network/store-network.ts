import {numberNames} from '../../../src/label/evidence/evidence.js'
import {type StoredNetwork} from '../../../src/label/network/read-network.js'
import {alphabet, type StoredTensor} from '../../../src/learned/read-tensor.js'

/**
 * Make a stored network of width one that scores a paragraph by its prose, up to 40, and furniture with 10.
 *
 * @param tensors - Tables that take the place of its own.
 */
export function storeNetwork(tensors: Record<string, StoredTensor> = {}): StoredNetwork {
  const enter = Array.from({length: numberNames.length + 2}, (_, at) => (numberNames[at] === 'prose' ? 40 : 0))
  return {
    roles: ['paragraph', 'furniture'],
    mean: numberNames.map(() => 0),
    deviation: numberNames.map(() => 1),
    keys: [0],
    distances: [1, 2],
    poolAfter: 1,
    carryAfter: [0],
    temperature: 10,
    tensors: {
      bag: column([0]),
      key0: column([0]),
      'enter.weight': column(enter),
      'leave.weight': row([1, 0]),
      'leave.bias': row([0, 10]),
      'enter.bias': row([0]),
      'pool.bias': row([0]),
      'convolution0.bias': row([0]),
      'convolution1.bias': row([0]),
      'pool.weight': column([0, 0]),
      'convolution0.weight': column([0, 0, 0]),
      'convolution1.weight': column([0, 0, 0]),
      'carry0.read.bias': row([0, 0, 0, 0]),
      'carry0.read.weight': row([0, 0, 0, 0]),
      'carry0.write.bias': row([0]),
      'carry0.write.weight': column([0, 0]),
      ...tensors
    }
  }
}

/** A table of one column of whole numbers. */
function column(values: readonly number[]): StoredTensor {
  return {scales: [1], weights: values.map(character).join('')}
}

/** A table of one row of whole numbers. */
function row(values: readonly number[]): StoredTensor {
  return {scales: values.map(() => 1), weights: values.map(character).join('')}
}

function character(value: number): string {
  return alphabet.charAt(value + (alphabet.length - 1) / 2)
}
