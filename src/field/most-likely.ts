/**
 * Leave out candidates that are too many to be held against each other, as each is held against all: the work would grow
 * as the square of the page.
 *
 * @param candidates - The candidates in page order.
 * @param chanceOf - Tells how likely one is by its labels.
 * @returns All of them, or the likeliest 200, in page order; of equal ones the first.
 */
export function mostLikely<Candidate>(
  candidates: readonly Candidate[],
  chanceOf: (candidate: Candidate) => number
): readonly Candidate[] {
  if (candidates.length <= mostCandidates) return candidates
  const places = candidates.map((candidate, at) => ({at, candidate, chance: chanceOf(candidate)}))
  const likeliest = places.sort((a, b) => b.chance - a.chance || a.at - b.at).slice(0, mostCandidates)
  return likeliest.sort((a, b) => a.at - b.at).map(({candidate}) => candidate)
}

// An article with comments or a list of stories has some dozens.
const mostCandidates = 200
