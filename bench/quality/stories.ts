import {sites} from './sites.js'
import type {Story} from './story.js'

/** The invented stories from which the pages are made. */
export const stories: readonly Story[] = [
  {
    language: 'en',
    headline: 'Harbour wall to be mended before the spring tides',
    standfirst: 'The council has found the money, but fishing crews fear for their berths while the work goes on.',
    authors: ['Nora Whitfield'],
    byline: 'By Nora Whitfield',
    printedDate: 'March 3, 2025',
    date: '2025-03-03',
    body: [
      'The old harbour wall of Port Ellery will be mended before the spring tides, the town council decided on Monday evening after a debate that lasted almost four hours and ended with a vote of nine to six.',
      'Two storms in January tore a gap of eleven metres into the northern pier. Since then waves have reached the fish market at every high water, and the insurance of three boats has been cancelled.',
      '“We cannot wait for the ministry any longer,” said the mayor, Alma Reyes. “If the wall goes, the market goes, and with it two hundred jobs.”',
      {crosshead: 'A loan over twenty years'},
      'The work is to cost 4.2 million and will be paid for with a loan that the town takes over twenty years. Opponents of the plan argued that the interest alone would eat up what the library gets in a year.',
      'Crews will have to move their boats to the southern basin from the middle of this month. There is room for thirty of them; forty-four are registered.',
      'A lottery shall decide who stays. The others are offered berths in the neighbouring town of Saltmarsh, an hour away by sea, where the quay has neither ice nor diesel.'
    ],
    caption: 'Waves break over the northern pier in January. Photo: Owen Park',
    quote: 'If the wall goes, the market goes',
    tags: ['Harbour', 'Town council', 'Storms'],
    site: sites.en
  },
  {
    language: 'en',
    headline: 'Night trains return to the northern line after nine years',
    standfirst: 'From June, sleepers will again leave the capital at ten in the evening and reach the coast at dawn.',
    authors: ['Priya Raman', 'Tom Oakes'],
    byline: 'Priya Raman and Tom Oakes',
    printedDate: '14 April 2025',
    date: '2025-04-14',
    body: [
      'Sleeping cars will run on the northern line again from June, the railway announced, nine years after the last night train was withdrawn for want of passengers.',
      'Each train has six carriages with room for 180 people, among them a carriage of single cabins with a wash basin and one with seats that fold flat. A dining car is not planned.',
      'Tickets go on sale next week. The cheapest bed is to cost 39, a cabin 95; children under six travel free of charge in the bed of a parent.',
      'The company says that it has learned from its mistakes. In the last years of the old service the trains were late on two nights of three, as freight was let pass first between the capital and the junction at Greywater.',
      {crosshead: 'Freight has to wait'},
      'That order has now been turned round by a contract with the owner of the tracks, which gives the sleepers the right of way after midnight. Freight companies have complained to the regulator.',
      'Passenger groups welcomed the plan but asked for more. “One train a night is a beginning,” said Lena Voss of the association Rail for All. “What people need is a network.”'
    ],
    caption: 'A sleeping car is fitted out at the works in Greywater.',
    quote: 'One train a night is a beginning',
    tags: ['Railways', 'Travel'],
    site: sites.en
  },
  {
    language: 'en',
    headline: 'Beekeepers count their losses after a warm winter',
    standfirst: 'Every third colony in the county did not see the spring.',
    authors: [],
    byline: '',
    printedDate: 'Tuesday 25 March 2025',
    date: '2025-03-25',
    body: [
      'Beekeepers in the county have lost a third of their colonies over the winter, more than in any year since counting began, their association reported on Tuesday.',
      'The bees left their hives as early as January, when it was as warm as in April, and found nothing in flower. Many colonies had eaten up their stores before the first willows came out.',
      'On top of that came the mite that has troubled keepers for decades. It breeds with the brood, and where there is brood in December there are ten times as many mites in March.',
      'Farmers will feel it first in the orchards. Around Saltmarsh alone some four hundred hives are rented each spring for the cherries; this year half of them are spoken for twice.',
      'The association advises its members to split strong colonies in May and not to buy bees from abroad, as these are seldom used to the wet summers of the coast.'
    ],
    caption: 'An empty hive near Saltmarsh.',
    quote: 'Nothing was in flower',
    tags: ['Bees', 'Farming', 'Climate'],
    site: sites.en
  },
  {
    language: 'en',
    headline: 'Museum gives back a drum that was taken in 1902',
    standfirst: '',
    authors: ['Samuel Adeyemi'],
    byline: 'Samuel Adeyemi, culture correspondent',
    printedDate: 'Feb. 9, 2025, 6:40 a.m.',
    date: '2025-02-09',
    body: [
      'For a hundred and twenty years it hung in a stairwell, between a stuffed pike and a map of the trade winds. On Saturday the drum began its way home.',
      'Delegates of the village from which it was taken carried it out of the museum in a procession of some sixty people. Many of them had never been in a plane before this journey.',
      'A sailor brought the drum to Port Ellery in 1902 and sold it to the museum for the price of a coat. How it came into his hands the papers do not say.',
      'The director of the museum, Ines Halloran, called the handover late and right. A copy, made by a carver of the village, will hang in the stairwell from now on.',
      'Eleven more objects of the collection are under examination. A decision about them is expected in the autumn, when a historian who has been at work on the papers for two years hands in her report.',
      'The village has built a house for the drum. It will not be shown behind glass, one of the elders said, since a drum that is not played forgets what it was made for.'
    ],
    caption: 'The drum leaves the museum on Saturday.',
    quote: 'A drum that is not played forgets what it was made for',
    tags: ['Museum', 'Restitution'],
    site: sites.en
  },
  {
    language: 'de',
    headline: 'Der alte Leuchtturm bekommt ein neues Licht',
    standfirst: 'Nach 40 Jahren wird die Lampe getauscht. Nicht alle in der Stadt freuen sich darüber.',
    authors: ['Katrin Behrens'],
    byline: 'Von Katrin Behrens',
    printedDate: '12. März 2025, 09:15 Uhr',
    date: '2025-03-12',
    body: [
      'Der Leuchtturm von Nordhafen wird im Sommer auf sparsame Lampen umgestellt. Das teilte das Amt für Schifffahrt am Mittwoch mit, nachdem es zwei Jahre lang über die Farbe des Lichts gestritten hatte.',
      'Die alte Lampe, ein Brenner von der Größe eines Eimers, leuchtet seit 1985. Ersatzteile gibt es schon lange nicht mehr, und der letzte Mechaniker, der sie kannte, ging vor drei Jahren in den Ruhestand.',
      '„Wir haben die Birnen zuletzt aus einem Museum geholt“, sagte Amtsleiter Jens Petersen. Künftig brauche der Turm nur noch ein Zehntel des Stroms.',
      {crosshead: 'Weiß statt gelb'},
      'Im Ort wird vor allem über die Farbe geredet. Das neue Licht ist weiß, das alte war gelb, und auf jeder Postkarte der Stadt ist es gelb zu sehen.',
      'Eine Bürgerinitiative hat 1200 Unterschriften für einen Filter gesammelt. Das Amt lehnt ihn ab, weil er die Reichweite um vier Seemeilen verkürzen würde.',
      'Die alte Lampe kommt in die Halle des Rathauses. Dort soll sie an Sonntagen eine Stunde lang brennen, allerdings mit halber Kraft.'
    ],
    caption: 'Der Leuchtturm im Februar. Foto: Arne Lüders',
    quote: 'Wir haben die Birnen zuletzt aus einem Museum geholt',
    tags: ['Leuchtturm', 'Schifffahrt'],
    site: sites.de
  },
  {
    language: 'fr',
    headline: 'Le dernier cinéma de la ville rouvre ses portes',
    standfirst: 'Fermée depuis six ans, la salle du quai a été rachetée par ses spectateurs.',
    authors: ['Camille Ferrand'],
    byline: 'Par Camille Ferrand',
    printedDate: 'Publié le 7 février 2025 à 18h30',
    date: '2025-02-07',
    body: [
      'Le rideau s’est levé vendredi soir devant deux cents personnes. Fermé depuis six ans, le cinéma du quai a rouvert ses portes avec un film muet accompagné au piano.',
      'La salle appartient désormais à ses spectateurs. Ils sont mille cent à avoir acheté une part de cinquante euros, et la mairie a apporté le reste sous la forme d’un prêt sans intérêt.',
      '« Personne ne croyait que nous y arriverions », raconte Hélène Morvan, qui préside la coopérative. Les travaux ont duré deux ans, le plafond menaçait de tomber et les fauteuils avaient moisi.',
      'Le programme sera choisi par un comité tiré au sort chaque trimestre. Les enfants auront leur séance le mercredi, et le lundi sera réservé aux films que plus personne ne montre.',
      'La coopérative compte sur quarante mille entrées par an. C’est moins qu’autrefois, mais assez pour payer deux projectionnistes et le chauffage, assure la trésorière.'
    ],
    caption: 'La salle du quai, vendredi soir.',
    quote: 'Personne ne croyait que nous y arriverions',
    tags: ['Cinéma', 'Culture'],
    site: sites.fr
  }
]
