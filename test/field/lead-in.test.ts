import {describe, expect, it} from 'vitest'
import {leadIn} from '../../src/field/lead-in.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'

const read = (paragraph: string, code = 'en') =>
  leadIn(paragraph, narrowVocabulary(vocabulary, code), code, '2025-02-04')

describe('leadIn', () => {
  it.each([
    ['de', 'Aven (sda) Der Rat schloss den Hafen.', 'Aven (sda)', 'Aven', 'sda'],
    ['uk', 'Авен. УНН. Порт закрили в понеділок.', 'Авен. УНН', 'Авен', 'УНН'],
    ['uk', 'АВЕН. 3 травня. УНН. Порт закрили в понеділок.', 'АВЕН. 3 травня. УНН', 'АВЕН', 'УНН'],
    ['es', 'Puerto de Aven.- El consejo cerró el puerto.', 'Puerto de Aven', 'Puerto de Aven', undefined]
  ])('should read, in %s, %j', (code, paragraph, text, place, agency) => {
    expect(leadIn(paragraph, vocabulary, code)).toMatchObject({text, place, ...(agency !== undefined && {agency})})
  })

  it.each([
    ['de', 'Aven (neu) Der Rat schloss den Hafen.'],
    ['de', 'Jane Doe (sda) Der Rat schloss den Hafen.'],
    ['uk', 'Авен. Мер. Порт закрили в понеділок.'],
    ['es', 'El Puerto de la Villa de Aven.- El consejo cerró el puerto.']
  ])('should NOT read, in %s, %j', (code, paragraph) => {
    expect(leadIn(paragraph, vocabulary, code)).toBeUndefined()
  })

  it.each([
    ['en', 'SEOUL, Feb 3 (Reuters) - The ministers met.', 'SEOUL, Feb 3 (Reuters)', 'SEOUL', 'Reuters', '2025-02-03'],
    ['en', 'SPRINGFIELD, Ill. (AP) — A storm hit.', 'SPRINGFIELD, Ill. (AP)', 'SPRINGFIELD, Ill.', 'AP', undefined],
    ['en', 'WASHINGTON (CNN) The ministers met.', 'WASHINGTON (CNN)', 'WASHINGTON', 'CNN', undefined],
    ['en', '(CNN) -- The ministers met.', '(CNN)', undefined, 'CNN', undefined],
    [
      'en',
      'ISTANBUL/ANKARA (Reuters) - The ministers met.',
      'ISTANBUL/ANKARA (Reuters)',
      'ISTANBUL/ANKARA',
      'Reuters',
      undefined
    ],
    [
      'en',
      'NEW YORK, Feb. 3, 2024 /PRNewswire/ -- A firm said.',
      'NEW YORK, Feb. 3, 2024 /PRNewswire/',
      'NEW YORK',
      'PRNewswire',
      '2024-02-03'
    ],
    ['en', 'NEW DELHI: The ministers met.', 'NEW DELHI', 'NEW DELHI', undefined, undefined],
    ['en', 'MOSCOW, Dec 30 (TASS) - The ministers met.', 'MOSCOW, Dec 30 (TASS)', 'MOSCOW', 'TASS', '2024-12-30'],
    ['de', 'Berlin (dpa/lno) - Die Minister trafen sich.', 'Berlin (dpa/lno)', 'Berlin', 'dpa/lno', undefined],
    ['de', 'London/Teheran - Die Minister trafen sich.', 'London/Teheran', 'London/Teheran', undefined, undefined],
    [
      'ru',
      'МОСКВА, 3 февраля. /ТАСС/. Министры встретились.',
      'МОСКВА, 3 февраля. /ТАСС/',
      'МОСКВА',
      'ТАСС',
      '2025-02-03'
    ],
    ['ko', '(서울=연합뉴스) 홍길동 기자 = 장관들이 만났다.', '(서울=연합뉴스)', '서울', '연합뉴스', undefined],
    ['ja', '【ソウル共同】閣僚が会談した。', '【ソウル共同】', 'ソウル', '共同', undefined],
    ['ar', 'المثال نيوز :- اجتمع الوزراء يوم الإثنين.', 'المثال نيوز', undefined, 'المثال نيوز', undefined],
    ['ja', '［東京 3日 ロイター］ - 閣僚が会談した。', '［東京 3日 ロイター］', '東京', 'ロイター', undefined],
    [
      'zh',
      '新华社首尔2月3日电（记者张三）部长们会晤。',
      '新华社首尔2月3日电（记者张三）',
      '首尔',
      '新华社',
      '2025-02-03'
    ]
  ])('should read %s: %j', (code, paragraph, text, place, agency, date) => {
    expect(read(paragraph, code)).toEqual({
      text,
      ...(place !== undefined && {place}),
      ...(agency !== undefined && {agency}),
      ...(date !== undefined && {date})
    })
  })

  it.each([
    'The minister (and a friend) said so - and left.',
    'Update: The ministers met.',
    'UPDATE – The ministers met.',
    'He went to Paris (France) - and came back.',
    'Jane Doe (45) - a doctor - lives here.',
    'A storm hit the coast on Monday.',
    'قال الوزير :- اجتمعنا يوم الإثنين.',
    ''
  ])('should NOT read %j', (paragraph) => {
    expect(read(paragraph)).toBeUndefined()
  })

  const parts = (paragraph: string, code?: string) => {
    const found = read(paragraph, code)
    return [found?.place, found?.agency, found?.date]
  }

  it.each([
    ['it', '(ANSA) - ROMA, 03 FEB - I ministri si sono incontrati.', 'ROMA', 'ANSA', '2025-02-03'],
    ['ru', 'МОСКВА, 3 фев - РИА Новости. Министры встретились.', 'МОСКВА', 'РИА Новости', '2025-02-03'],
    ['de', 'BERLIN (dpa/lno) Die Minister trafen sich.', 'BERLIN', 'dpa/lno', undefined],
    ['en', 'Port Ellery, Feb 3 (PTI) The ministers met.', 'Port Ellery', 'PTI', '2025-02-03'],
    ['en', 'PORT ELLERY--(BUSINESS WIRE)--The ministers met.', 'PORT ELLERY', 'BUSINESS WIRE', undefined],
    ['hu', 'Budapest, 2025. február 3., hétfő (MTI) - A miniszterek.', 'Budapest', 'MTI', '2025-02-03'],
    ['id', 'JAKARTA, Harbour.test - Para menteri bertemu.', 'JAKARTA', 'Harbour.test', undefined],
    ['id', 'Harbour.test, Jakarta - Para menteri bertemu.', 'Jakarta', 'Harbour.test', undefined],
    ['en', 'REUTERS – The ministers met.', undefined, 'REUTERS', undefined],
    ['en', 'Harbour.test – The ministers met.', undefined, 'Harbour.test', undefined],
    ['en', 'Aven (Coast Press News) - The ministers met.', 'Aven', 'Coast Press News', undefined],
    ['ar', 'الرباط/ الأناضول - اجتمع الوزراء.', 'الرباط', 'الأناضول', undefined],
    ['ar', 'القدس - رويترز: اجتمع الوزراء.', 'القدس', 'رويترز', undefined],
    ['ar', '(رويترز) - اجتمع الوزراء.', undefined, 'رويترز', undefined],
    ['hi', 'नई दिल्ली, पीटीआई। मंत्री मिले।', 'नई दिल्ली', 'पीटीआई', undefined]
  ])('should read the agency of %s: %j', (code, paragraph, place, agency, date) => {
    expect(parts(paragraph, code)).toEqual([place, agency, date])
  })

  it.each([
    ['en', '(Jane Doe) - ROMA - The ministers met.'],
    ['en', 'Jane Doe (AP) said so on Monday.'],
    ['en', 'Port Ellery (PTI) The ministers met.'],
    ['en', 'AVEN (Coast Press) The ministers met.'],
    ['en', 'Aven (Coast Press News Desk) - The ministers met.'],
    ['en', 'He went (Reuters) - and came back.'],
    ['de', 'BERLIN (xyz/lno) Die Minister trafen sich.'],
    ['ar', 'الوزير/ الحاكم - اجتمعا يوم الإثنين.'],
    ['ar', '(الوزير) - اجتمعنا يوم الإثنين.'],
    ['hi', 'नई दिल्ली, मंत्री। वे मिले।'],
    ['ko', '서울 (홍길동) - 장관들이 만났다.']
  ])('should NOT read %s: %j, where the agency is unknown or no place stands before it', (code, paragraph) => {
    expect(read(paragraph, code)).toBeUndefined()
  })

  it('should read a place of capitals, or of no more than two words', () => {
    for (const place of ['Aven', 'Port Aven', 'OLD PORT AVEN', 'OLD PORT AVEN AND UPPER AVEN ON SEA'])
      expect(parts(`${place} – The ministers met.`)[0]).toBe(place)
    for (const place of ['Old Port Aven', 'OLD PORT AVEN AND UPPER AVEN ON THE SEA', 'STOP! AVEN', 'Aven is'])
      expect(read(`${place} – The ministers met.`)).toBeUndefined()
  })

  it('should tell who asks in an interview from a place', () => {
    expect(read('AVEN: Mr. Doe, why did you close the port?')).toBeUndefined()
    expect(read('AVEN: Mr. Doe closed the port.')).toMatchObject({place: 'AVEN'})
  })

  it('should read a place that was broken off from its paragraph', () => {
    expect(read('Aven.')).toEqual({text: 'Aven.', place: 'Aven'})
    expect(read('Port Aven.')).toEqual({text: 'Port Aven.', place: 'Port Aven'})
    for (const line of ['Old Port Aven.', 'Aven', 'Tags.']) expect(read(line)).toBeUndefined()
  })

  it.each([
    ['Feb 4', '2025-02-04'],
    ['Feb 5', '2025-02-05'],
    ['Feb 3', '2025-02-03'],
    ['Jan 31', '2025-01-31'],
    ['March 1', '2024-03-01']
  ])('should take %s for the last such day before the month of publication ends', (day, date) => {
    expect(parts(`AVEN, ${day} (Reuters) - The ministers met.`)).toEqual(['AVEN', 'Reuters', date])
  })

  it.each([
    ['ru', 'МОСКВА, 4 мар — РИА Новости, Ирина Белкина. Вода пришла.', 'МОСКВА', 'РИА Новости'],
    ['ru', 'С.-ПЕТЕРБУРГ, 4 мар — РИА Новости. Вода пришла.', 'С.-ПЕТЕРБУРГ', 'РИА Новости'],
    ['ru', 'АСТРАХАНЬ, 4 марта. /Корр. ТАСС Ирина Белкина/. Вода пришла.', 'АСТРАХАНЬ', 'ТАСС'],
    ['ru', 'Москва. 4 марта. Интерфакс - Вода пришла.', 'Москва', 'Интерфакс'],
    ['ru', 'Москва. 4 марта. TIDE.RU - Вода пришла.', 'Москва', 'TIDE.RU'],
    ['el', 'Αθήνα, ΑΠΕ-ΜΠΕ: Το νερό ήρθε.', 'Αθήνα', 'ΑΠΕ-ΜΠΕ'],
    ['id', 'Jakarta, CNN Indonesia -- Presiden tiba.', 'Jakarta', 'CNN Indonesia'],
    ['id', 'TIDE.CO.ID, JAKARTA -- Presiden tiba.', 'JAKARTA', 'TIDE.CO.ID'],
    ['en', 'AVEN, March 3 AAP - The ministers met.', 'AVEN', 'AAP'],
    ['en', 'AVEN (UPDATED) — The ministers met.', 'AVEN', undefined],
    ['en', 'AVEN, MASS. (March 3, 2024) — The firm said.', 'AVEN, MASS.', undefined],
    [
      'en',
      'Aven, Upper Coast--(Newsfile Corp. - March 3, 2024) - The firm said.',
      'Aven, Upper Coast',
      'Newsfile Corp.'
    ],
    ['en', 'AVEN, March 3 AVEN - The ministers met.', 'AVEN', undefined]
  ])('should read %s: %j', (code, paragraph, place, agency) => {
    const found = read(paragraph, code)
    expect([found?.place, found?.agency]).toEqual([place, agency])
  })

  it.each([
    ['ru', 'Москва. 4 марта. Вода - это сила.'],
    ['en', 'Aven (March 3, 2024) The firm said.'],
    ['en', 'He left (UPDATED) — The firm said.']
  ])('should NOT read %s: %j', (code, paragraph) => {
    expect(read(paragraph, code)).toBeUndefined()
  })
})
