/** What the garbage collector leaves standing at times, in bytes. */
const least = 256 * 2 ** 20

/** What the checks of a page hold at once, in bytes for each code unit: most where each line is a single letter. */
const perCodeUnit = 5000

/**
 * Check that memory is bounded by the page.
 *
 * @param used - The highest memory of the process so far, beyond what it took before, in bytes.
 * @param length - The longest page so far, in UTF-16 code units.
 * @returns What is wrong, a sentence; empty when nothing is.
 */
export function checkMemory(used: number, length: number): string[] {
  const limit = least + perCodeUnit * length
  return used <= limit ? [] : [`Expected at most ${toMebibytes(limit)} MiB, not ${toMebibytes(used)} MiB`]
}

function toMebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}
