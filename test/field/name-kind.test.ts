import {describe, expect, it} from 'vitest'
import {type Name, nameKind} from '../../src/field/name-kind.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'

/** A name as a word for what it is, and the name: an organisation that only its shape tells is "some" organisation. */
const described = ({kind, text, isAgency, byShape}: Name): string => {
  if (kind !== 'organization') return `${kind} ${text}`
  return `${isAgency === true ? 'agency' : byShape === true ? 'some' : 'outlet'} ${text}`
}

const kinds = (part: string, {opened = false, code = 'en'} = {}): string[] =>
  nameKind(part, narrowVocabulary(vocabulary, code), opened).map(described)

/** Two words of so many characters in all. */
const long = (letters: number): string => `J${'a'.repeat(20)} D${'o'.repeat(letters - 23)}`

describe('nameKind', () => {
  it.each([
    'Jane Doe',
    'Jane Doe Jr.',
    'Dr. Jane Doe',
    'Jane Doe Aven',
    'Jane R. Doe',
    'Jane van der Doe',
    'Jane Von Der Doe',
    'Jane y Doe',
    'Jane al-Doe',
    "Jane d'Oe",
    'Jane "Red" Doe',
    'Jane (Red) Doe',
    'mcDoe Jane',
    'JANE DOE',
    'NATO JANE',
    'One Two Three Four Five',
    'One van der Two de Three Four Five',
    'J. R. R. Two Three Four Five Six',
    'Jane Doe Jane Roe',
    'Jane Doe,Jane Doe',
    long(70)
  ])('should find that %s is a person, whole', (name) => {
    expect(kinds(name)).toEqual([`person ${name}`])
    expect(kinds(name, {opened: true})).toEqual([`person ${name}`])
  })

  it.each([
    ['  – Jane Doe, ', 'Jane Doe'],
    ['Jane Doe Jane Doe', 'Jane Doe'],
    ['Jane Miller.', 'Jane Miller'],
    ['Jane Doe editor', 'Jane Doe'],
    ['Jane Doe Parliamentary editor', 'Jane Doe'],
    ['Jane van Doe editor', 'Jane van Doe'],
    ['Jane R. Doe editor', 'Jane R. Doe'],
    ['Jane Van Doe editor', 'Jane Van Doe'],
    ['Editor Jane Doe', 'Jane Doe'],
    ['Chief Editor Jane Doe', 'Jane Doe'],
    ['Jane Doe MD', 'Jane Doe'],
    ['Md Jamal', 'Jamal'],
    ['Md Jamal Doe', 'Md Jamal Doe'],
    ['Ned Deily at', 'Ned Deily'],
    ['Ned Deily from', 'Ned Deily'],
    ['Ned Deily at from', 'Ned Deily'],
    ['Jane Doe1', 'Jane Doe'],
    ['Jane M. Doe2', 'Jane M. Doe'],
    ['Jane WebMD', 'Jane WebMD']
  ])('should cut %j down to the name: %s', (part, name) => {
    expect(kinds(part)).toEqual([`person ${name}`])
  })

  it.each([
    '',
    '–',
    'Editor',
    'Senior Reporter',
    'Travel News Reporter',
    'i Paris',
    'jane doe',
    'Jane will take all of the aid',
    'Jane Doe at the harbour',
    'One Two Three Four Five Six',
    long(71)
  ])('should NOT find a name in %j', (part) => {
    expect(kinds(part)).toEqual([])
  })

  it.each([
    ['Jane Doe Springfield Telegram', 'person Jane Doe', 'outlet Springfield Telegram'],
    ['Jane Doe Port Aven Telegram', 'person Jane Doe', 'outlet Port Aven Telegram'],
    ['Jane Doe USA TODAY NETWORK', 'person Jane Doe', 'outlet USA TODAY NETWORK'],
    ['Jane Doe HARBOUR TOWN', 'person Jane Doe', 'outlet HARBOUR TOWN'],
    ['Jane Doe Travel News Reporter', 'person Jane Doe', 'outlet Travel News'],
    ['Jane Doe Port Tribune Staff', 'person Jane Doe', 'outlet Port Tribune']
  ])('should tell the person from the outlet in %j', (part, person, outlet) => {
    expect(kinds(part)).toEqual([person, outlet])
  })

  it.each([
    ['Jane Doe Telegram', 'outlet Jane Doe Telegram'],
    ['Harvard Medical School', 'outlet Harvard Medical School'],
    ['Harbour News Town School', 'outlet Harbour News Town School'],
    ['The Port Aven Telegram', 'outlet The Port Aven Telegram'],
    ['Die Port Aven Zeit', 'outlet Die Port Aven Zeit'],
    ['The Harbour', 'outlet The Harbour'],
    ['News1', 'outlet News1'],
    ['harbour.example', 'outlet harbour.example'],
    ['ab.cd', 'outlet ab.cd'],
    ['port-4.example', 'outlet port-4.example']
  ])('should take %j for the one name of an outlet', (part, outlet) => {
    expect(kinds(part)).toEqual([outlet])
    expect(kinds(part, {opened: true})).toEqual([outlet])
  })

  it.each([
    ['Jane Doe telegram', 'Jane Doe'],
    ['Jane Doe tv', 'Jane Doe']
  ])('should NOT take the small word of %j for an outlet', (part, name) => {
    expect(kinds(part)).toEqual([`person ${name}`])
  })

  it('should take one word before "of" for an organisation: whole, where "By" or what it is tells so', () => {
    for (const name of ['Ministry of Health', 'Bank of Aven', 'Department of Works and Ports', 'Friends of the Port'])
      expect(kinds(name, {opened: true})).toEqual([`outlet ${name}`])
    expect(kinds('Ministry of Health')).toEqual(['outlet Ministry of Health'])
    expect(kinds('Centre for Ports')).toEqual(['outlet Centre for Ports'])
    expect(kinds('Bundesamt für Häfen', {opened: true, code: 'de'})).toEqual(['outlet Bundesamt für Häfen'])
    expect(kinds('Jane for the Tribune', {opened: true})).toEqual(['person Jane'])
    expect(kinds('Jane Doe of Aven', {opened: true})).toEqual(['person Jane Doe'])
  })

  it('should NOT take a word for a domain that is too short, or none', () => {
    expect(kinds('a.bc')).toEqual([])
    expect(kinds('harbour.example1')).toEqual([])
  })

  it('should take the name of an outlet alone for no outlet: it is the name of a section', () => {
    expect(kinds('News')).toEqual(['person News'])
    expect(kinds('Telegram')).toEqual(['person Telegram'])
  })

  describe('agencies', () => {
    it.each([
      ['Reuters', 'Reuters'],
      ['The Associated Press', 'The Associated Press'],
      ['Kyodo', 'Kyodo'],
      ['SPA', 'SPA'],
      ['dpa', 'dpa'],
      ['afp', 'afp'],
      ['PTI Mumbai', 'PTI'],
      ['PTI New Delhi', 'PTI'],
      ['PTI, New - Delhi', 'PTI'],
      ['AFP .example', 'AFP'],
      ['AFP. Paris', 'AFP'],
      ['Reuters Institute', 'Reuters Institute'],
      ['Reuters Media Group', 'Reuters Media Group'],
      ['Reuters Institute, Oxford', 'Reuters Institute, Oxford']
    ])('should be found in %j', (part, name) => {
      expect(kinds(part)).toEqual([`agency ${name}`])
      expect(kinds(part, {opened: true})).toEqual([`agency ${name}`])
    })

    it.each([
      ['Jane Doe Reuters', 'person Jane Doe'],
      ['Jane Doe, AFP', 'person Jane Doe'],
      ['Jane Doe AFP.', 'person Jane Doe'],
      ['Harbour News AFP', 'outlet Harbour News']
    ])('should be found behind another name in %j', (part, name) => {
      expect(kinds(part)).toEqual([name, expect.stringMatching(/^agency (?:Reuters|AFP)$/)])
    })

    it.each([
      ['Spa', 'person Spa'],
      ['Ani', 'person Ani'],
      ['Ani Doe', 'person Ani Doe'],
      ['Jane Doe Afp', 'person Jane Doe Afp'],
      ['Jane Reuters', 'person Jane Reuters'],
      ['Jane Doe Reuters London', 'person Jane Doe Reuters London'],
      ['PTI New Delhi Port', 'some PTI New Delhi Port'],
      ['CNNMoney', 'some CNNMoney'],
      ['AFP.example', 'outlet AFP.example'],
      ['AFPNews', 'outlet AFPNews'],
      ['MyAFP', 'person MyAFP'],
      ['Jane Doe MyAFP', 'person Jane Doe MyAFP']
    ])('should NOT be found in %j, which is %s', (part, name) => {
      expect(kinds(part)).toEqual([name])
    })
  })

  describe('desks', () => {
    it.each([
      ['Tribune Staff', 'outlet Tribune'],
      ['Staff Tribune', 'outlet Tribune'],
      ['Staff: Port Aven', 'outlet Port Aven'],
      ['Staff reporter Harbour', 'outlet Harbour'],
      ['Harbour News Desk', 'outlet Harbour'],
      ['Team Harbour', 'outlet Team Harbour'],
      ['Harbour Team', 'outlet Harbour Team'],
      ['Springfield Telegram Staff', 'outlet Springfield Telegram'],
      ['Boston Globe Staff Writer', 'outlet Boston Globe']
    ])('should give %j its outlet', (part, outlet) => {
      expect(kinds(part)).toEqual([outlet])
    })

    it.each([
      ['Jane Doe Staff Writer', 'person Jane Doe'],
      ['JANE DOE STAFF WRITER', 'person JANE DOE'],
      ['Jane M. Doe Staff Photographer', 'person Jane M. Doe'],
      ['Jane Doe Staff', 'person Jane Doe'],
      ['Jane Doe Tribune Staff', 'person Jane Doe, outlet Tribune'],
      ['Jane Doe Of the Tribune staff', 'person Jane Doe, outlet the Tribune']
    ])('should find in %j who is of the staff', (part, names) => {
      expect(kinds(part).join(', ')).toBe(names)
    })

    it.each(['Staff', 'Our Staff', 'Staff Our', 'Web Staff', 'The News Desk', 'tribune staff', 'Harbour Editor Desk'])(
      'should NOT take %j for a name',
      (part) => {
        expect(kinds(part)).toEqual([])
      }
    )

    it('should keep theirs whole in a script that has no spaces', () => {
      expect(kinds('港口编辑部', {code: 'zh'})).toEqual(['outlet 港口编辑部'])
      expect(kinds('编辑部', {code: 'zh'})).toEqual([])
    })
  })

  describe('shapes', () => {
    it.each(['The 3 Doe', 'Harbour 25', 'Port 25 Aven', 'ACLU Foundations', 'ACLU Foundations USA', 'BB CC'])(
      'should find that several words such as %s are some organisation',
      (part) => {
        expect(kinds(part)).toEqual([`some ${part}`])
      }
    )

    it.each(['UNICEF', 'UNICEFS', 'AB', 'YouTube', 'DeLILLO', 'Jo1', 'BBCnews'])(
      'should say of the one word %s that it is a person or some organisation',
      (part) => {
        const isOrganization = kinds(part)[0]?.startsWith('some')
        expect(isOrganization).toBe(part !== 'DeLILLO')
        expect(kinds(part, {opened: true})[0]?.startsWith('person')).toBe(!/^[A-Z]+$/.test(part))
      }
    )

    it.each([
      ['Jane', ['person Jane'], ['person Jane']],
      ['UNICEFSS', [], ['person UNICEFSS']],
      ['Jane Doe Über', ['person Jane Doe'], ['person Jane Doe']],
      ['LaBorde', ['person LaBorde'], ['person LaBorde']],
      ['Bo', [], ['person Bo']],
      ['jane', [], ['person jane']],
      ['iPhone', [], ['person iPhone']],
      ['youTube', [], ['person youTube']],
      ['4Chan', [], []],
      ['J', [], []]
    ])('should take one word such as %s for a name rather behind "By"', (part, alone, opened) => {
      expect(kinds(part)).toEqual(alone)
      expect(kinds(part, {opened: true})).toEqual(opened)
    })
  })

  describe('scripts without capitals', () => {
    it.each([
      ['zh', '王小明', 'person', 'person'],
      ['zh', '港小明', 'some', 'person'],
      ['zh', '江南界', 'some', 'person'],
      ['zh', '王明', 'some', 'person'],
      ['zh', '欧阳小明', 'some', 'person'],
      ['zh', '王', 'some', 'some'],
      ['zh', '王小明张大文', 'some', 'some'],
      ['ko', '홍길동', 'some', 'person'],
      ['ko', '홍길동홍길동', 'some', 'some'],
      ['ja', 'やまだたろう', 'person', 'person'],
      ['ja', '山田はなこ', 'person', 'person'],
      ['ja', 'やまだたろうさん', 'person', 'person'],
      ['ja', 'やまだたろうさんと', 'some', 'some'],
      ['ar', 'محمد', 'some', 'person'],
      ['ar', 'محمد أحمد', 'person', 'person'],
      ['ar', 'محمد  أحمد', 'person', 'person'],
      ['ar', 'محمد أحمد علي حسن سعيد', 'person', 'person']
    ])('should tell, in %s, of %s: %s, and behind a word for an author: %s', (code, part, alone, opened) => {
      expect(kinds(part, {code})).toEqual([`${alone} ${part}`])
      expect(kinds(part, {code, opened: true})).toEqual([`${opened} ${part}`])
    })

    it('should NOT find a name in one letter or in a sentence', () => {
      expect(kinds('م', {code: 'ar', opened: true})).toEqual([])
      expect(kinds('홍', {code: 'ko', opened: true})).toEqual([])
      expect(kinds('محمد أحمد علي حسن سعيد سالم', {code: 'ar', opened: true})).toEqual([])
    })

    it('should find the reporter behind a place or an outlet, in Korean', () => {
      expect(kinds('항구 홍길동', {code: 'ko', opened: true})).toEqual(['person 홍길동'])
      expect(kinds('항구  포구 홍길동', {code: 'ko', opened: true})).toEqual(['person 홍길동'])
      expect(kinds('항구 홍길동', {code: 'ko'})).toEqual(['person 항구 홍길동'])
      expect(kinds('항구 길동', {code: 'ko', opened: true})).toEqual(['person 항구 길동'])
      expect(kinds('王明 홍길동', {code: 'ko', opened: true})).toEqual(['person 王明 홍길동'])
    })

    it.each([
      ['港口日报', 'outlet 港口日报'],
      ['港口网', 'outlet 港口网'],
      ['网港口', 'some 网港口'],
      ['日报港口', 'outlet 日报港口'],
      ['新华社', 'agency 新华社'],
      ['新华社 北京', 'agency 新华社']
    ])('should know Chinese outlets by the word at their end: %s', (part, name) => {
      expect(kinds(part, {code: 'zh'})).toEqual([name])
    })
  })
})
