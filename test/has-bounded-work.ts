/**
 * Tell whether a regular expression repeats nothing without bound, so that at each place where it may begin it does no
 * more than a fixed amount of work.
 *
 * @param source - The expression.
 * @returns Whether it is so for sure, by its shape: it stands only at the beginning of a text, or its work is small.
 */
export function hasBoundedWork(source: string): boolean {
  const bare = withoutClasses(source.replace(/\\./gu, 'x'))
  if (/[*+]|\{\d+,\}/u.test(bare) || repeatsRepeated(bare)) return false
  const bounds = [...bare.matchAll(/\{(?:\d+,)?(\d+)\}/gu)].map(([, most]) => Number(most))
  return isAnchored(bare) || bounds.reduce((product, most) => product * most, 1) <= maxWork
}

// Steps at each character of a text: an unanchored expression begins at all of them.
const maxWork = 1000

function withoutClasses(source: string): string {
  let bare = ''
  let isInClass = false
  for (const character of source) {
    if (character === ']') isInClass = false
    else if (character === '[' && !isInClass) {
      isInClass = true
      bare += 'x'
    } else if (!isInClass) bare += character
  }
  return bare
}

// "^a|b" is anchored on one side only.
function isAnchored(bare: string): boolean {
  let depth = 0
  for (const character of bare) {
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) return false
  }
  return bare.startsWith('^')
}

// "(?:\w{1,20} ){1,3}": so many times at most.
const maxNested = 4

function repeatsRepeated(bare: string): boolean {
  return [...bare.matchAll(/\)\{(?:\d+,)?(\d+)\}/gu)].some(([, most]) => Number(most) > maxNested)
}
