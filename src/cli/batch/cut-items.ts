import type {Item} from './item.js'

/** How an input is cut. */
export interface CutSettings {
  /** The longest line to hold, in bytes without its line end. */
  maxBytes: number
  /** Whether the page at that place, from 1, is to be left out. */
  skip: (place: number) => boolean
}

/** Cuts bytes into items, whatever the pieces are that the bytes come in. */
export interface ItemCutter {
  /** Take the next bytes; gives the items that are full. */
  push: (bytes: Uint8Array) => Item[]
  /** Take the end of the input: a last line without a line end is a line. */
  end: () => Item[]
}

const lineFeed = 0x0a

/** Bytes and lines that fill an item: enough to be worth a message to a worker, few enough to be finished soon. */
const fullBytes = 256 * 1024
const fullLines = 128

/**
 * Make a cutter of lines.
 *
 * Never more than one item and one line of at most `maxBytes` are held.
 *
 * @param settings - The longest line, and what to leave out.
 * @returns The cutter.
 * @example
 * const cutter = createItemCutter({maxBytes: 3, skip: () => false})
 * cutter.push(new TextEncoder().encode('a\nlong\n'))
 * //=> [
 * //   {type: 'lines', first: 1, count: 1, bytes: new TextEncoder().encode('a\n')},
 * //   {type: 'long', first: 2, count: 1, length: 4}
 * // ]
 */
export function createItemCutter({maxBytes, skip}: CutSettings): ItemCutter {
  let place = 1
  /** The line that has not ended yet; no pieces are kept of one that is too long. */
  let line: {pieces: Uint8Array[]; length: number} = {pieces: [], length: 0}
  let lines: {pieces: Uint8Array[]; length: number; count: number} = {pieces: [], length: 0, count: 0}

  return {
    push(bytes) {
      const items: Item[] = []
      let start = 0
      for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
        extendLine(bytes.subarray(start, end))
        items.push(...endLine(bytes.subarray(end, end + 1)))
        start = end + 1
      }

      extendLine(bytes.subarray(start))
      return items
    },
    end() {
      const last = line.length > 0 ? endLine(new Uint8Array()) : []
      return [...last, ...endItem()]
    }
  }

  function extendLine(piece: Uint8Array): void {
    line.length += piece.length
    if (line.length > maxBytes) line.pieces = []
    else if (piece.length > 0) line.pieces.push(piece)
  }

  function endLine(lineEnd: Uint8Array): Item[] {
    const {pieces, length} = line
    line = {pieces: [], length: 0}

    if (skip(place)) {
      const items = endItem()
      place++
      return items
    }

    if (length > maxBytes) {
      const items = [...endItem(), {type: 'long' as const, first: place, count: 1, length}]
      place++
      return items
    }

    for (const piece of pieces) lines.pieces.push(piece)
    lines.pieces.push(lineEnd)
    lines.length += length + lineEnd.length
    lines.count++
    place++
    return lines.length >= fullBytes || lines.count >= fullLines ? endItem() : []
  }

  function endItem(): Item[] {
    const {pieces, length, count} = lines
    if (count === 0) return []
    lines = {pieces: [], length: 0, count: 0}
    return [{type: 'lines', first: place - count, count, bytes: join(pieces, length)}]
  }
}

/** A copy: the pieces are windows on the buffers of the stream, which would all be kept. */
function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const piece of pieces) {
    bytes.set(piece, offset)
    offset += piece.length
  }

  return bytes
}
