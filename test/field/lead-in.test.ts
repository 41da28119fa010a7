import {describe, expect, it} from 'vitest'
import {leadIn} from '../../src/field/lead-in.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'

const read = (paragraph: string, code = 'en') =>
  leadIn(paragraph, narrowVocabulary(vocabulary, code), code, '2025-02-04')

describe('leadIn', () => {
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
})
