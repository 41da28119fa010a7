import type {Site} from './story.js'

/** Sites by language; none of them exists. */
export const sites = {
  en: {
    name: 'Port Ellery Courier',
    menu: ['Home', 'News', 'Politics', 'Business', 'Sport', 'Culture', 'Weather', 'Obituaries', 'Subscribe', 'Log in'],
    related: 'Related stories',
    mostRead: 'Most read',
    teasers: [
      {
        title: 'Ferry to the islands runs again after a winter in dock',
        summary: 'The first boat left at seven with ninety passengers and a crate of day-old chicks.'
      },
      {
        title: 'Baker wins court fight over the smell of bread',
        summary: 'A neighbour had asked for the ovens to be moved to the back of the house.'
      },
      {
        title: 'What the new parking rules mean for your street',
        summary: 'Permits, meters and fines: everything you need to know before April.'
      },
      {title: 'Five walks along the old railway', summary: 'Our readers name the paths that they take on Sundays.'},
      {
        title: 'Rovers lose at home for the third time in a row',
        summary: 'The manager blamed the wind, the captain blamed the manager.'
      },
      {
        title: 'School choir to sing at the opening of the bridge',
        summary: 'Forty children have learned a song that their teacher wrote for the day.'
      },
      {
        title: 'Lighthouse keeper’s diary found behind a wall',
        summary: 'It tells of a shipwreck of which no other record is known.'
      },
      {
        title: 'Rents rise faster here than in the capital',
        summary: 'A flat with two rooms costs a fifth more than a year ago.'
      }
    ],
    newsletter: 'Sign up for our free morning newsletter and get the news of the coast before breakfast.',
    buttons: ['Share', 'Tweet', 'Email', 'Print'],
    comments: '3 comments',
    comment: 'My grandmother always said that this would happen one day, and nobody in this town ever listened to her.',
    cookies:
      'We and our partners store information on your device to show you advertising that suits you. You can change your choice at any time.',
    about: 'Our newsroom has reported from the coast since 1887. Write to us at desk@portellery.example.',
    foot: ['© 2025 Port Ellery Courier', 'Terms of use', 'Privacy', 'Contact us', 'Advertise with us']
  },
  de: {
    name: 'Nordhafener Tagblatt',
    menu: ['Startseite', 'Nachrichten', 'Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Wetter', 'Abo', 'Anmelden'],
    related: 'Mehr zum Thema',
    mostRead: 'Meistgelesen',
    teasers: [
      {
        title: 'Fähre fährt nach der Winterpause wieder zu den Inseln',
        summary: 'Das erste Schiff legte um sieben Uhr ab.'
      },
      {title: 'Bäcker gewinnt Streit um den Duft von Brot', summary: 'Ein Nachbar wollte die Öfen verlegen lassen.'},
      {title: 'Was die neuen Parkregeln bedeuten', summary: 'Ausweise, Automaten, Bußgelder: was ab April gilt.'},
      {title: 'Fünf Wege an der alten Bahnstrecke', summary: 'Unsere Leser verraten, wo sie sonntags gehen.'},
      {title: 'Heimniederlage für den SV Nordhafen', summary: 'Der Trainer gab dem Wind die Schuld.'},
      {
        title: 'Mieten steigen schneller als in der Hauptstadt',
        summary: 'Zwei Zimmer kosten ein Fünftel mehr als vor einem Jahr.'
      }
    ],
    newsletter: 'Abonnieren Sie unseren kostenlosen Newsletter und lesen Sie das Wichtigste vor dem Frühstück.',
    buttons: ['Teilen', 'Merken', 'Drucken', 'E-Mail'],
    comments: '3 Kommentare',
    comment:
      'Meine Großmutter hat immer gesagt, dass es einmal so kommt, und niemand in dieser Stadt hat auf sie gehört.',
    cookies:
      'Wir und unsere Partner speichern Informationen auf Ihrem Gerät, um Ihnen passende Werbung zu zeigen. Sie können Ihre Wahl jederzeit ändern.',
    about: 'Unsere Redaktion berichtet seit 1887 von der Küste. Schreiben Sie uns an redaktion@nordhafen.example.',
    foot: ['© 2025 Nordhafener Tagblatt', 'Impressum', 'Datenschutz', 'Kontakt', 'Mediadaten']
  },
  fr: {
    name: 'Le Courrier de Port-Aubin',
    menu: ['Accueil', 'Actualités', 'Politique', 'Économie', 'Sports', 'Culture', 'Météo', 'S’abonner', 'Se connecter'],
    related: 'À lire aussi',
    mostRead: 'Les plus lus',
    teasers: [
      {
        title: 'Le bac reprend la mer après un hiver à quai',
        summary: 'Le premier bateau est parti à sept heures avec quatre-vingt-dix passagers.'
      },
      {title: 'Un boulanger gagne son procès contre un voisin', summary: 'Le voisin se plaignait de l’odeur du pain.'},
      {
        title: 'Stationnement : ce qui change dans votre rue',
        summary: 'Cartes, horodateurs, amendes : tout ce qu’il faut savoir.'
      },
      {title: 'Cinq promenades le long de l’ancienne voie ferrée', summary: 'Nos lecteurs racontent leurs dimanches.'},
      {title: 'Troisième défaite de suite à domicile', summary: 'L’entraîneur accuse le vent.'},
      {
        title: 'Les loyers augmentent plus vite que dans la capitale',
        summary: 'Un deux-pièces coûte un cinquième de plus en un an.'
      }
    ],
    newsletter: 'Inscrivez-vous à notre lettre gratuite et recevez chaque matin les nouvelles de la côte.',
    buttons: ['Partager', 'Imprimer', 'Envoyer', 'Commenter'],
    comments: '3 commentaires',
    comment:
      'Ma grand-mère a toujours dit que cela arriverait un jour, et personne dans cette ville ne l’a jamais écoutée.',
    cookies:
      'Nos partenaires et nous conservons des informations sur votre appareil afin de vous montrer une publicité adaptée. Vous pouvez changer d’avis à tout moment.',
    about: 'Notre rédaction raconte la côte depuis 1887. Écrivez-nous à redaction@portaubin.example.',
    foot: ['© 2025 Le Courrier de Port-Aubin', 'Mentions légales', 'Confidentialité', 'Contact', 'Publicité']
  }
} as const satisfies Record<string, Site>
