import {describe, expect, it} from 'vitest'
import {bylineCandidates} from '../../src/field/byline-candidates.js'
import {isPlaceOfPage} from '../../src/field/place-of-page.js'
import type {Role} from '../../src/label/role.js'
import {pageOf} from './page-of.js'

describe('isPlaceOfPage', () => {
  const speaksOf = (text: string, name: string, role: Role = 'paragraph') =>
    isPlaceOfPage(
      pageOf([
        ['headline', 'Council drops bridge'],
        [role, text]
      ]),
      name
    )

  it.each([
    ['The council met in Port Ellery on Monday.', 'Port Ellery'],
    ['A câmara aprovou o plano em São Paulo.', 'São Paulo'],
    ['وافق المجلس على الخطة في القاهرة يوم الثلاثاء.', 'القاهرة'],
    ['परिषद ने नई दिल्ली में कहा।', 'नई दिल्ली']
  ])('should tell by %j', (text, name) => {
    expect(speaksOf(text, name)).toBe(true)
    expect(speaksOf(text.replace(name, 'Ω'), name)).toBe(false)
  })

  it.each([
    ['Port Ellery has no bridge.', 'Port Ellery'],
    ['Said Jane Doe.', 'Jane Doe'],
    ['The book by Jane Doe sold well.', 'Jane Doe'],
    ['He wrote it with Jane Doe.', 'Jane Doe'],
    ['Read the review of Jane Doe here.', 'Jane Doe'],
    ['A talk of Max Roe and Jane Doe', 'Jane Doe'],
    ['The council met in Update.', 'Share']
  ])('should NOT take in %j the name for a place', (text, name) => {
    expect(speaksOf(text, name)).toBe(false)
  })

  it('should go by the story alone', () => {
    expect(speaksOf('All stories from Jane Doe', 'Jane Doe', 'furniture')).toBe(false)
  })

  it.each([
    ['Jane Doe - São Paulo', 'A câmara votou em São Paulo.', ['Jane Doe'], undefined],
    // A name alone is believed: a person too may stand behind a small word.
    ['Ana Poe', 'A câmara votou, disse Ana Poe.', ['Ana Poe'], undefined],
    ['Jane Doe - Ana Poe', 'A câmara votou em São Paulo.', ['Jane Doe', 'Ana Poe'], undefined],
    ['रमेश कुमार, नई दिल्ली', 'परिषद ने नई दिल्ली में कहा।', ['रमेश कुमार'], undefined],
    ['أحمد علي - القاهرة', 'وافق المجلس في القاهرة.', ['أحمد علي'], undefined],
    ['Jane Doe, AFP', 'The council met in AFP.', ['Jane Doe'], 'AFP']
  ])('should keep the place out of the byline %j', (byline, text, authors, organization) => {
    const page = pageOf([
      ['headline', 'Council drops bridge'],
      ['byline', byline],
      ['paragraph', text]
    ])
    const [names] = bylineCandidates(page).map((candidate) => candidate.names)
    expect(names).toMatchObject({authors})
    expect(names?.organization).toBe(organization)
  })
})
