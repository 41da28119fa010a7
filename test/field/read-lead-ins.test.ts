import {describe, expect, it} from 'vitest'
import {readLeadIns} from '../../src/field/read-lead-ins.js'
import type {Role} from '../../src/label/role.js'
import {type Line, pageOf} from './page-of.js'

const read = (...lines: Line[]) => readLeadIns(pageOf(lines))

describe('readLeadIns', () => {
  it('should read a place that stands as a sentence, where the page names it inside a sentence as well', () => {
    const opening: [Role, string] = [
      'standfirst',
      'Aven. Die Stadt hat am Montag entschieden, dass die Brücke nicht kommt.'
    ]
    const prose: [Role, string] = [
      'paragraph',
      'Die Brücke, die in Aven gebaut werden soll, ist seit Jahren ein Thema.'
    ]
    expect(read(opening, prose)).toEqual([{type: 'leadIn', first: 0, last: 0, text: 'Aven.', place: 'Aven'}])
    expect(read(opening, ['paragraph', 'Die Brücke ist seit Jahren ein Thema in der ganzen Stadt.'])).toEqual([])
  })

  it('should read a place in capitals that stands as a sentence', () => {
    const opening: [Role, string] = ['paragraph', 'AVEN. Staden stängde hamnen på måndagen.']
    expect(read(opening, ['paragraph', 'Hamnen i Aven är stängd.'])).toEqual([
      {type: 'leadIn', first: 0, last: 0, text: 'AVEN.', place: 'AVEN'}
    ])
    expect(read(opening, ['paragraph', 'Hamnen är stängd.'])).toEqual([])
  })

  it('should read a place in brackets, where the page names it inside a sentence as well', () => {
    const opening: [Role, string] = ['paragraph', '(Aven) Le conseil a fermé le port lundi.']
    expect(read(opening, ['paragraph', 'Le port à Aven est fermé.'])).toEqual([
      {type: 'leadIn', first: 0, last: 0, text: '(Aven)', place: 'Aven'}
    ])
    expect(read(opening, ['paragraph', 'Le port est fermé.'])).toEqual([])
  })

  it.each<[opening: string, prose: string, place: string]>([
    [
      'الميناء الجديد - أغلق المجلس المرفأ يوم الاثنين.',
      'وقال المجلس في الميناء الجديد إن المرفأ مغلق.',
      'الميناء الجديد'
    ],
    ['नया बंदर: परिषद ने सोमवार को घाट बंद किया।', 'परिषद ने नया बंदर में कहा कि घाट बंद है।', 'नया बंदर']
  ])('should read a place without capitals where "in" stands beside it elsewhere: %j', (opening, prose, place) => {
    expect(read(['paragraph', opening], ['paragraph', prose])).toEqual([
      {type: 'leadIn', first: 0, last: 0, text: place, place}
    ])
    expect(read(['paragraph', opening], ['paragraph', opening])).toEqual([])
  })

  it('should NOT take words that the page prints in small letters for a place', () => {
    const rest: [Role, string] = ['paragraph', 'The boat was on a course that led to a collision, the council said.']
    expect(read(['paragraph', 'COLLISION COURSE: The ferry met a boat.'], rest)).toEqual([])
    expect(read(['paragraph', 'PORT AVEN: The ferry met a boat.'], rest)).toMatchObject([{place: 'PORT AVEN'}])
  })

  it('should take a place before a colon where papers print it so', () => {
    const page = (language: string) =>
      readLeadIns(
        pageOf(
          [
            ['paragraph', 'MIRA: El barco toca el puerto de Aven.'],
            ['paragraph', 'Nadie fue herido.']
          ],
          {language}
        )
      )
    expect(page('es')).toEqual([])
    expect(page('en')).toMatchObject([{place: 'MIRA'}])
  })

  it('should NOT take a short word for a place that the page prints with an ending', () => {
    const rest: [Role, string] = ['paragraph', 'Das neue Werk steht im Hafen.']
    expect(read(['paragraph', 'Neu: Die Fähre legt jetzt in Aven an.'], rest)).toEqual([])
    expect(read(['paragraph', 'Aven: Die Fähre legt jetzt im Hafen an.'], rest)).toMatchObject([{place: 'Aven'}])
  })

  it('should NOT take a country or a date in brackets for an agency', () => {
    expect(read(['paragraph', 'Aven (Utopia) - The ferry met a boat.'])[0]?.agency).toBeUndefined()
    expect(read(['paragraph', 'Aven (12.11.2021) - The ferry met a boat.'])[0]?.agency).toBeUndefined()
    expect(read(['paragraph', 'Aven (Coast Press) - The ferry met a boat.'])[0]?.agency).toBe('Coast Press')
  })

  it('should keep digits that are no date out of the place', () => {
    expect(read(['paragraph', 'Aven, 27.6.205 – The ferry met a boat.'])).toMatchObject([{place: 'Aven'}])
  })

  it('should read the reporter whom an East Asian lead-in names', () => {
    expect(read(['paragraph', '(서울=연합뉴스) 홍길동 기자 = 회의가 월요일 서울에서 열렸다.'])).toMatchObject([
      {place: '서울', agency: '연합뉴스', authors: ['홍길동']}
    ])
    expect(read(['paragraph', '[부산=스포츠조선 홍길동 기자] 경기가 월요일 부산에서 열렸다.'])).toMatchObject([
      {place: '부산', agency: '스포츠조선', authors: ['홍길동']}
    ])
    expect(read(['paragraph', '〔記者王小明／台北報導〕會議週一在台北舉行。'])).toMatchObject([
      {place: '台北', authors: ['王小明']}
    ])
    expect(read(['paragraph', '新华社首尔2月3日电（记者张三）会议星期一在首尔举行。'])).toMatchObject([
      {authors: ['张三']}
    ])
  })

  it('should read a place whose first word the page prints in small letters as well', () => {
    const rest: [Role, string] = ['paragraph', 'The new council met in a state of alarm, and the city knew it.']
    expect(read(['paragraph', 'NEW AVEN: The ferry met a boat.'], rest)).toMatchObject([{place: 'NEW AVEN'}])
    expect(read(['paragraph', 'NEW CITY: The ferry met a boat.'], rest)).toEqual([])
    expect(read(['paragraph', 'NEW AVEN, State – The ferry met a boat.'], rest)).toEqual([])
  })

  it('should NOT take the theme of a summary for a place, nor the first of several exclamations', () => {
    const rest: [Role, string] = ['paragraph', 'Der Ausflug, der für Aven geplant war, ist ins Wasser gefallen.']
    expect(read(['standfirst', 'RIVER RISING: The council met on Monday.'], rest)).toEqual([])
    expect(read(['standfirst', 'PORT AVEN – The council met on Monday.'], rest)).toMatchObject([{place: 'PORT AVEN'}])
    expect(read(['paragraph', 'Aven. Regen. Alle sind nass geworden.'], rest)).toEqual([])
    expect(read(['paragraph', 'Aven. Regen fällt, und alle sind nass geworden.'], rest)).toMatchObject([
      {place: 'Aven'}
    ])
  })

  it('should read a place on a line of its own beside the first paragraph', () => {
    const line = (text: string): [Role, string] => ['furniture', text]
    const first: [Role, string] = ['paragraph', 'Die Brücke, die in Aven gebaut werden soll, ist ein altes Thema.']
    const second: [Role, string] = ['paragraph', 'Am Montag entscheidet die Stadt, wie es weitergeht.']
    expect(read(line('Aven.'), first, second)).toEqual([
      {type: 'leadIn', first: 0, last: 0, text: 'Aven.', place: 'Aven'}
    ])
    expect(read(first, line('Aven.'), second)).toMatchObject([{first: 1, place: 'Aven'}])
    expect(read(line('Aven'), first, second)).toEqual([])
    expect(read(line('Werbung.'), first, second)).toEqual([])
    expect(read(first, second, line('Aven.'))).toEqual([])
  })

  it('should read an East Asian lead-in of a block that was taken for furniture', () => {
    const opening: [Role, string] = ['furniture', '[부산=스포츠조선 홍길동 기자] 경기가 월요일 부산에서 열렸다.']
    const rest: [Role, string] = ['paragraph', '두 팀은 연장전까지 갔고 관중은 끝까지 자리를 지켰다.']
    expect(read(opening, rest)).toMatchObject([{first: 0, place: '부산', agency: '스포츠조선'}])
    expect(read(opening, ['furniture', '공유'], rest)).toEqual([])
  })

  it('should NOT take a word of the newsroom for a place, nor a line that stands elsewhere than beside the story', () => {
    const first = (place: string): [Role, string] => [
      'paragraph',
      `Die Brücke, die in ${place} gebaut werden soll, ist ein altes Thema.`
    ]
    const second: [Role, string] = ['paragraph', 'Am Montag entscheidet die Stadt, wie es weitergeht.']
    const third: [Role, string] = ['paragraph', 'Danach berät der Rat noch einmal darüber.']
    expect(read(['furniture', 'Redaktion.'], first('Redaktion'), second)).toEqual([])
    expect(read(['furniture', 'Quelle.'], first('Quelle'), second)).toEqual([])
    expect(read(['crosshead', 'Aven.'], first('Aven'), second)).toMatchObject([{first: 0, place: 'Aven'}])
    expect(read(['caption', 'Aven.'], first('Aven'), second)).toMatchObject([{first: 0, place: 'Aven'}])
    expect(read(['teaserTitle', 'Aven.'], first('Aven'), second)).toEqual([])
    expect(read(first('Aven'), second, ['furniture', 'Aven.'], third)).toEqual([])
    expect(read(first('Aven'), second, ['paragraph', 'Aven. Danach berät der Rat noch einmal.'])).toEqual([])
    expect(read(first('Aven'), ['paragraph', 'Aven. Danach berät der Rat noch einmal.'])).toMatchObject([{first: 1}])
  })

  it('should NOT take the name of a speaker for a place', () => {
    const rest: [Role, string] = ['paragraph', 'The ferry met a boat, and nobody was hurt.']
    expect(read(['paragraph', 'Aven: The ferry met a boat.'], rest)).toMatchObject([{place: 'Aven'}])
    expect(read(['paragraph', 'Aven: The ferry met a boat.'], ['paragraph', 'Doe: Nobody was hurt.'])).toEqual([])
    expect(
      read(['paragraph', 'Aven: The ferry met a boat.'], ['caption', 'Doe: Nobody was hurt.'], rest)
    ).toMatchObject([{place: 'Aven'}])
    expect(
      read(['standfirst', 'Doe: Nobody was hurt.'], ['paragraph', 'Aven: The ferry met a boat.'], rest)
    ).toMatchObject([{first: 1, place: 'Aven'}])
    expect(read(rest, ['paragraph', 'Aven: The ferry met a boat.'])).toEqual([])
  })
})
