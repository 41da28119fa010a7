const lineFeed = 0x0a

/**
 * Split whole lines.
 *
 * @param bytes - The lines; the last may have no line end.
 * @returns The lines without their line ends, as windows on the bytes.
 * @example
 * splitLines(new TextEncoder().encode('a\n\nb')).map((line) => line.length)
 * //=> [1, 0, 1]
 */
export function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }

  if (start < bytes.length) lines.push(bytes.subarray(start))
  return lines
}
