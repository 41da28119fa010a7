import {kernelBytes} from './kernel-bytes.js'
import {type Layer, multiply, type Multiply, type Source, tileWidth} from './layers.js'

/**
 * Make the fastest way to multiply that the runtime knows.
 *
 * Where WebAssembly with vectors may be used, four rows are worked on in the time of one; every sum adds the same
 * products in the same order as {@link multiply}, so that the bits are the same.
 *
 * @param runtime - The runtime's globals (default: those that are there).
 * @returns The function; it keeps a stretch of memory of its own, which grows with the layers and not with the page.
 */
export function makeMultiply(runtime: Runtime = globalThis as Runtime): Multiply {
  const kernel = loadKernel(runtime)
  if (!kernel) return multiply
  return (layer, source, rows, result, to) => {
    const memory = rows < rowsAtOnce ? undefined : layOut(kernel, layer, source)
    if (memory) multiplyChunks(kernel, memory, layer, source, rows, result, to)
    else multiply(layer, source, rows, result, to)
  }
}

/** What is used of a runtime's globals. */
export interface Runtime {
  WebAssembly?: {
    Module: new (bytes: Uint8Array) => object
    Instance: new (module: object) => {exports: object}
  }
}

/** The kernel; its places and steps are in bytes. */
interface Kernel {
  memory: {buffer: ArrayBuffer; grow: (pages: number) => number}
  multiplyRows: (
    tiles: number,
    bias: number,
    from: number,
    rowStep: number,
    stretchStep: number,
    length: number,
    stretches: number,
    to: number,
    toStep: number,
    tileCount: number,
    kept: number
  ) => void
}

function loadKernel({WebAssembly: engine}: Runtime): Kernel | undefined {
  if (!engine) return undefined
  try {
    const {exports} = new engine.Instance(new engine.Module(readBytes(kernelBytes)))
    return exports as Kernel
  } catch {
    // The runtime knows no vectors, or its owner allows no code to be made.
    return undefined
  }
}

function readBytes(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2)
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(digits.slice(2 * at, 2 * at + 2), 16)
  return bytes
}

/** The kernel's memory, and where its parts start (numbers of 32 bits). */
interface Memory {
  values: Float32Array
  bias: number
  input: number
  output: number
}

// Puts the layer into the kernel's memory, which holds a chunk of rows beside it.
function layOut({memory}: Kernel, layer: Layer, source: Source): Memory | undefined {
  const bias = layer.tiles.length
  const input = bias + layer.bias.length
  const output = input + spanOf(layer, source, chunkRows)
  const size = output + chunkRows * layer.bias.length
  if (layer.tiles.length === 0 || size * numberBytes > maxMemory) return undefined
  const missing = size * numberBytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / pageBytes))
  const values = new Float32Array(memory.buffer)
  values.set(layer.tiles)
  values.set(layer.bias, bias)
  return {values, bias, input, output}
}

// How many numbers stand from the first of some rows to the last.
function spanOf({inputs}: Layer, {rowStep, stretches, stretchStep}: Source, rows: number): number {
  return (rows - 1) * rowStep + (stretches - 1) * stretchStep + inputs / stretches
}

function multiplyChunks(
  kernel: Kernel,
  memory: Memory,
  layer: Layer,
  source: Source,
  rows: number,
  result: Float64Array,
  to: number
): void {
  const {input, output, values} = memory
  const width = layer.bias.length
  for (let first = 0; first < rows; first += chunkRows) {
    const count = Math.min(chunkRows, rows - first)
    const from = source.from + first * source.rowStep
    // Rounds to 32 bits, as the plain code does.
    values.set(source.values.subarray(from, from + spanOf(layer, source, count)), input)
    // The last rows of four may be none of the page's; what comes out for them is left where it is.
    for (let row = 0; row < count; row += rowsAtOnce) {
      const start = input + row * source.rowStep
      kernel.multiplyRows(
        0,
        memory.bias * numberBytes,
        start * numberBytes,
        source.rowStep * numberBytes,
        source.stretchStep * numberBytes,
        (layer.inputs / source.stretches) * numberBytes,
        source.stretches,
        (output + row * width) * numberBytes,
        width * numberBytes,
        width / tileWidth,
        source.kept === undefined ? 0 : (start + source.kept * source.stretchStep) * numberBytes
      )
    }
    const start = to + first * layer.outputs
    if (width === layer.outputs) result.set(values.subarray(output, output + count * width), start)
    else takeRows(values.subarray(output), width, result.subarray(start, start + count * layer.outputs), layer.outputs)
  }
}

// Of rows that whole tiles fill up, takes what belongs to the layer.
function takeRows(from: Float32Array, width: number, to: Float64Array, outputs: number): void {
  for (let row = 0; row * outputs < to.length; row++)
    to.set(from.subarray(row * width, row * width + outputs), row * outputs)
}

// What the kernel is made for.
const rowsAtOnce = 4
const numberBytes = 4
const pageBytes = 0x10000

// Enough rows that it does not matter what it takes to put the layer into memory; a whole number of times four.
const chunkRows = 64

// A network whose layers reach further is worked out by the plain code (bytes).
const maxMemory = 0x1000000
