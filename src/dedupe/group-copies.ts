import type {Fold} from './fold.js'

/** A shorter start fits too many texts to be evidence of any. */
const shortestCut = 12

/**
 * Group texts that are copies of each other.
 *
 * Texts that fold alike are copies. A text that an ellipsis cuts is a copy of the longer text that starts with it,
 * unless there are several such texts. The work grows with sorting the texts, not with their pairs.
 *
 * @param folds - Folded texts.
 * @returns For each text the key of its group, which is the fold of the group's longest text.
 * @example
 * groupCopies([{key: 'storm hits coast', isCut: false}, {key: 'storm hits co', isCut: true}])
 * //=> ['storm hits coast', 'storm hits coast']
 */
export function groupCopies(folds: readonly Fold[]): string[] {
  const whole = new Set(folds.filter((fold) => !fold.isCut).map((fold) => fold.key))
  const groups = new Map<string, string>()
  const open: OpenCut[] = []
  // In sorted order all texts that start with a cut text come right after it.
  for (const key of [...new Set(folds.map((fold) => fold.key))].sort()) {
    closeUnless(open, groups, (cut) => key.startsWith(cut))
    if (!whole.has(key) && key.length >= shortestCut) open.push({key, longer: new Set()})
    else open.at(-1)?.longer.add(key)
  }
  closeUnless(open, groups, () => false)
  return folds.map(({key}) => groups.get(key) ?? key)
}

/** A cut text, and the groups of the longer texts that start with it. */
interface OpenCut {
  key: string
  longer: Set<string>
}

/** Take from the end of the open cut texts those that are done, and decide their groups. */
function closeUnless(open: OpenCut[], groups: Map<string, string>, goesOn: (cut: string) => boolean): void {
  for (let cut = open.at(-1); cut && !goesOn(cut.key); cut = open.at(-1)) {
    open.pop()
    const [only = cut.key, ...others] = cut.longer
    if (others.length === 0) groups.set(cut.key, only)
    const shorter = open.at(-1)
    // Two are as ambiguous as many.
    for (const group of [only, ...others.slice(0, 1)]) shorter?.longer.add(group)
  }
}
