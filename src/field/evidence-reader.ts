/**
 * Make what reads the evidence of a candidate.
 *
 * @param measures - What is measured, by name: of a view of the candidate a number, or whether something is so.
 * @returns Gives all measures of a view by their names, as numbers.
 * @example
 * evidenceReader({length: (text: string) => text.length, isShort: (text: string) => text.length < 5})('Hall')
 * //=> {length: 4, isShort: 1}
 */
export function evidenceReader<Name extends string, View>(
  measures: Readonly<Record<Name, (view: View) => number | boolean>>
): (view: View) => Record<Name, number> {
  const list = Object.entries(measures) as [Name, (view: View) => number | boolean][]
  // Filled in place: a list of pairs for each candidate takes longer than most measures.
  const nothing = Object.fromEntries(list.map(([name]) => [name, 0])) as Record<Name, number>
  return (view) => {
    const evidence = {...nothing}
    for (const [name, measure] of list) evidence[name] = Number(measure(view))
    return evidence
  }
}
