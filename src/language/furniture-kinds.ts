/** The kinds of what pages print around an article, and hardly ever in it. */
export const furnitureKinds = [
  // Menu entries and names of sections: "About us".
  'sections',
  // Signing in, subscribing and giving: "Forgot password".
  'account',
  // Consent and law: "Cookie settings", "All rights reserved".
  'consent',
  // Sharing, following and keeping: "Copy link".
  'sharing',
  // Comments and forums: "Leave a reply".
  'comments',
  // Shops and advertisements: "Add to cart".
  'commerce',
  // Ways about the page and the site: "Back to top".
  'navigation',
  // Headings of lists of other articles: "Recent posts".
  'lists',
  // Boxes about the author: "About the author".
  'bio',
  // Newsletters: "In your inbox".
  'newsletter',
  // Players and pictures: "Full screen".
  'media',
  // Boxes and tables of facts: "Humidity", "Business hours".
  'facts'
] as const

/** What kind of furniture a phrase is. */
export type FurnitureKind = (typeof furnitureKinds)[number]
