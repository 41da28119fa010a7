/** Stories of one invented site. */
const stories = [
  {
    headline: 'Harbour Town Votes to Move Its Market Hall',
    body: [
      'The people of Port Ellery voted on Sunday to move their market hall to the hill behind the railway station, out of the reach of the sea.',
      'The plan won 61 percent of the vote, the town clerk said on Monday. Work is to start in September and to end in the spring of 2027.',
      'Fishmongers, who sell straight off the boats, fought the plan until the end.'
    ]
  },
  {
    headline: 'Night Trains Return to the Northern Line',
    body: [
      'Two sleepers a day will link the capital with the coast from June, the railway said on Tuesday, twenty years after the last one ran.',
      'Tickets go on sale this week. The cars were built in 1998 and have been painted blue again, as travellers had asked for.',
      'The mayor of Lower Fenn said that she would be on the first train.'
    ]
  },
  {
    headline: 'Beekeepers Count a Mild Winter’s Cost',
    body: [
      'Colonies that never slept ate their stores by February, a survey of 800 keepers in the valleys of the district shows.',
      'In a cold winter bees hang in a ball and hardly move. This year they flew in January, and found nothing to bring home.',
      'The guild wants the district to pay for sugar until the willows bloom.'
    ]
  },
  {
    headline: 'A Village Without Street Lights Draws Visitors',
    body: [
      'Hotel bookings in Lower Fenn doubled after the council switched its lamps off, and the owls came back too.',
      'The council had wanted to save money. Now it pays a guide, who walks with guests to the old quarry when there is no moon.',
      'Some neighbours would like to have one lamp back, at the bus stop.'
    ]
  }
] as const

/** What the site asks its readers for in the midst of every story. */
export const prompt =
  'The Ellery Courier has told the stories of this coast since 1911, and it can go on doing so only because people who read it pay for it.'

/** The pages of the site. */
export const pages: readonly string[] = stories.map(({headline, body}, index) => {
  const [first = '', second = '', third = ''] = body
  const teasers = [1, 2].map((step) => stories[(index + step) % stories.length]?.headline ?? '')
  return [headline, 'By Mara Lindqvist', first, prompt, second, third, 'Most read', ...teasers].join('\n\n')
})
