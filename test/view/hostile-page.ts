/**
 * Make a page that prints the same text in every role that can hold it.
 *
 * @param attack - The text, without line ends.
 * @returns The page.
 */
export function hostilePage(attack: string): string {
  return [
    `Port Ellery Votes on the ${attack} of the Year`,
    'By Jane Doe',
    `A ${attack} hit the northern coast on Monday, and the harbour town of Port Ellery lost both of its piers, officials said.`,
    `Nobody was hurt in the ${attack}, but two hundred people spent the night in the school gym, where beds stood ready.`,
    'Hot this week',
    `Beekeepers Count the Cost of a ${attack}`,
    'Colonies that never slept ate their stores by February. A survey of 800 keepers shows which valleys fared worst.',
    'Night Trains Return to the Northern Line After Twenty Years',
    `Two sleepers a day will link the capital with the coast from June, the railway said after the ${attack} was over.`,
    `© 2025 The ${attack} Courier. All rights reserved.`
  ].join('\n\n')
}
