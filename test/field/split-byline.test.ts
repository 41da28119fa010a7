import {describe, expect, it} from 'vitest'
import {type Opener, splitByline} from '../../src/field/split-byline.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'

/** The parts of a line: before each the joint unless it is the first, and what opened it; "!" where a word behind names it. */
const split = (line: string, code = 'en', opener?: Opener): string => {
  const parts = splitByline(line, narrowVocabulary(vocabulary, code), opener).parts
  return parts
    .map(
      ({joint, opener: said, named, text}) =>
        `${joint === 'start' ? '' : `${joint} `}${said}${named ? '!' : ''} <${text}>`
    )
    .join(' ')
}

/** What the end of a line says of the names in the next. */
const openerAfter = (line: string, opener?: Opener): Opener =>
  splitByline(line, narrowVocabulary(vocabulary, 'en'), opener).opener

describe('splitByline', () => {
  it.each([
    ['', ''],
    ['Jane Doe', 'none <Jane Doe>'],
    ['Jane Doe.', 'none <Jane Doe.>'],
    ['By Jane Doe, Max Roe and Ann Poe', 'by <Jane Doe> comma by <Max Roe> and by <Ann Poe>'],
    ['Jane Doe | , Max Roe', 'none <Jane Doe> bar none <Max Roe>'],
    ['Jane Doe , and Max Roe', 'none <Jane Doe> and none <Max Roe>'],
    ['Jane Doe and, Max Roe', 'none <Jane Doe> and none <Max Roe>'],
    ['| Jane Doe', 'none <Jane Doe>'],
    [', and Jane Doe', 'none <Jane Doe>'],
    ['Jane Doe; Max = Roe!', 'none <Jane Doe> bar none <Max> bar none <Roe>'],
    ['Jane-Ann Doe', 'none <Jane-Ann Doe>'],
    ['Jane -Ann', 'none <Jane> bar none <Ann>'],
    ['Jane- Ann', 'none <Jane> bar none <Ann>'],
    ['# Jane # Doe #', 'none <Jane # Doe #>'],
    ['Jane @ Doe', 'none <Jane @ Doe>']
  ])('should cut %j at its joints', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  it.each([
    ['Jane Doe@janedoe', 'none <Jane Doe>'],
    ['Jane jdoe@tribune.example Max', 'none <Jane> bar none <Max>'],
    ['Jane https://tribune.example Doe', 'none <Jane> bar none <Doe>'],
    ['Jane HTTP://tribune.example Doe', 'none <Jane> bar none <Doe>'],
    ['Jane 3 May 2024 Doe', 'none <Jane> bar none <Doe>'],
    ['Jane Doe On 12 May 2024', 'none <Jane Doe>'],
    ['Jane Doe Last updated on 3 May 2024', 'none <Jane Doe>'],
    ['Jane Doe On - 3 May 2024', 'none <Jane Doe>'],
    ['Jane Doe on harbour town is 3 May 2024', 'none <Jane Doe on harbour town is>'],
    ['On Doe 3 May 2024', 'none <On Doe>'],
    ['on 3 May 2024', 'none <on>']
  ])('should leave addresses and dates out of %j, and what joins them', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  it.each([
    ['By tribune.example and Max', 'by <tribune.example> and by <Max>'],
    ['By www.tribune.example', 'by <www.tribune.example>'],
    ['Tribune.by Doe', 'none <Tribune.by Doe>'],
    ['Harbour.LIVE', 'none <Harbour.LIVE>'],
    ['Harbour.Live', 'none <Harbour.>'],
    ['Harbour.LIVE4', 'none <Harbour.>'],
    ['By Jane Doe harbour.example staff', 'by <Jane Doe harbour.example staff>'],
    ['Jane Doe.Max Roe', 'none <Jane Doe.Max Roe>']
  ])('should take a domain for a word, in %j', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  describe('openers', () => {
    it.each([
      ['Photo by Jane Doe', 'credit <Jane Doe>'],
      ['Photo Jane Doe', 'credit <Jane Doe>'],
      ['Photos: Jane Doe | Max Roe', 'credit <Jane Doe> bar credit <Max Roe>'],
      ['Source: Jane Doe', 'source <Jane Doe>'],
      ['Share Jane Doe', 'muted <Jane Doe>'],
      ['Jane Doe Published Max Roe', 'none <Jane Doe> bar muted <Max Roe>'],
      ['Updated: Jane Doe | Max Roe', 'muted <Jane Doe> bar none <Max Roe>'],
      ['Updated: Jane Doe - Max Roe', 'muted <Jane Doe> bar muted <Max Roe>'],
      ['Tags: Jane Doe • Max Roe', 'muted <Jane Doe> bar none <Max Roe>'],
      ['By Jane Doe For The Tribune', 'by <Jane Doe> bar source <The Tribune>'],
      ['By Jane Doe, for Tribune', 'by <Jane Doe> comma by <for Tribune>'],
      ['For Tribune', 'none <For Tribune>'],
      ['Jane Doe For The Tribune', 'none <Jane Doe For The Tribune>'],
      ['On Jane Doe', 'none <On Jane Doe>'],
      ['Jane Doe On Max Roe', 'none <Jane Doe On Max Roe>']
    ])('should say of the names of %j what they are', (line, parts) => {
      expect(split(line)).toBe(parts)
    })

    it.each([
      ['Jane by Doe', 'none <Jane by Doe>'],
      ['jane by Doe', 'none <jane> bar by <Doe>'],
      ['Jane By Doe', 'none <Jane> bar by <Doe>'],
      ['Jane von by Doe', 'none <Jane von> bar by <Doe>'],
      ['Why the ferry is late by Jane Doe', 'none <Why the ferry is late> bar by <Jane Doe>'],
      ['The van of the Ferry by Jane Doe', 'none <The van of the Ferry> bar by <Jane Doe>'],
      ['The van of Ferry by Jane Doe', 'none <The van of Ferry> bar by <Jane Doe>'],
      ['Jan van Doe', 'none <Jan van Doe>'],
      ['By MAX VON DOE', 'by <MAX VON DOE>']
    ])('should tell the particle of a name from a word that opens, in %j', (line, parts) => {
      expect(split(line)).toBe(parts)
    })

    it.each([
      ['Jane Doe – Journalist', 'none <Jane Doe> bar none <Journalist>'],
      ['Jane Doe – Author Max Roe', 'none <Jane Doe> bar none <Author Max Roe>'],
      ['Jane Doe – Author: Max Roe', 'none <Jane Doe> bar by <Max Roe>'],
      ['Jane – Author Max Roe', 'none <Jane> bar by <Max Roe>']
    ])('should take a word for a job that stands behind a name, in %j', (line, parts) => {
      expect(split(line)).toBe(parts)
    })

    it.each([
      ['By Jane Doe | Max Roe', 'by <Jane Doe> bar none <Max Roe>'],
      ['By Jane Doe · Max Roe', 'by <Jane Doe> bar none <Max Roe>'],
      ['By Jane Doe / Max Roe', 'by <Jane Doe> bar by <Max Roe>'],
      ['By Jane Doe - Max Roe', 'by <Jane Doe> bar by <Max Roe>'],
      ['By | Jane Doe', 'by <Jane Doe>'],
      ['Ann Poe | By | Max Roe | Jo Moe', 'none <Ann Poe> bar by <Max Roe> bar none <Jo Moe>'],
      ['By Jane Doe. Max Roe', 'by <Jane Doe. Max Roe>'],
      ['By Jane Prof. Max Roe', 'by <Jane Prof. Max Roe>'],
      ['By Jane Clark. Max Roe', 'by <Jane Clark> bar none <Max Roe>'],
      ['By Jane Clark.Max', 'by <Jane Clark.Max>'],
      ['. Jane', 'none <Jane>']
    ])('should let "By" hold to the end of its field, in %j', (line, parts) => {
      expect(split(line)).toBe(parts)
    })

    it('should hold over from the line before, and tell what holds at the end', () => {
      expect(split('Jane Doe', 'en', 'by')).toBe('by <Jane Doe>')
      expect(split('Jane Doe | Max', 'en', 'credit')).toBe('credit <Jane Doe> bar credit <Max>')
      expect(openerAfter('By')).toBe('by')
      expect(openerAfter('By Jane Doe |')).toBe('none')
      expect(openerAfter('Jane Doe')).toBe('none')
      expect(openerAfter('Photo:')).toBe('credit')
      expect(openerAfter('Photo | Jane')).toBe('credit')
      expect(openerAfter('Jane', 'by')).toBe('by')
    })

    it.each([
      ['Harbour: Jane Doe', 'none <Jane Doe>'],
      ['Harbour, Max: Jane Doe', 'none <Harbour> bar none <Jane Doe>'],
      ['By Jane Doe: Harbour', 'by <Jane Doe> bar by <Harbour>'],
      ['Author: Jane Doe', 'by <Jane Doe>']
    ])('should take what stands before a colon for a label, unless it is opened: %j', (line, parts) => {
      expect(split(line)).toBe(parts)
    })

    it.each([
      ['By staff writer Jane Doe', 'by <staff writer Jane Doe>'],
      ['Staff by Jane Doe', 'none <Staff by Jane Doe>'],
      ['Staff Writers and Max', 'none <Staff Writers> and none <Max>']
    ])('should keep the words of a desk together, in %j', (line, parts) => {
      expect(split(line)).toBe(parts)
    })
  })

  it.each([
    ['Jane E. Doe', 'none <Jane E. Doe>'],
    ['Jane & Max', 'none <Jane> and none <Max>'],
    ['Jane And Doe', 'none <Jane> and none <Doe>'],
    ['Jane Doe (with Max Roe)', 'none <Jane Doe> and none <Max Roe>'],
    ['Jane-and Max', 'none <Jane-and Max>'],
    ['Jane/and Max', 'none <Jane> bar none <and Max>'],
    ['Telegram & Gazette', 'none <Telegram & Gazette>'],
    ['Telegram and Gazette', 'none <Telegram> and none <Gazette>'],
    ['Telegram & Max Roe', 'none <Telegram> and none <Max Roe>'],
    ['Max Roe & Gazette', 'none <Max Roe> and none <Gazette>']
  ])('should tell words that join names, in %j', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  it.each([
    ['Jane (Jen) Doe', 'none <Jane (Jen) Doe>'],
    ['Jane Max “Jen” Doe', 'none <Jane Max “Jen” Doe>'],
    ['Jane "Jen" Doe', 'none <Jane "Jen" Doe>'],
    ['Jane Max Ann (Jen) Doe', 'none <Jane Max Ann> bar none <Jen> bar none <Doe>'],
    ['Jane (jen) Doe', 'none <Jane> bar none <jen> bar none <Doe>'],
    ['Jane (Jen) doe', 'none <Jane> bar none <Jen> bar none <doe>'],
    ['Jane (Jen] Doe', 'none <Jane> bar none <Jen> bar none <Doe>'],
    ['Jane (4) Doe', 'none <Jane> bar none <Doe>'],
    ['Jane (Jen) 4', 'none <Jane> bar none <Jen>'],
    ['Jane (Jen', 'none <Jane> bar none <Jen>'],
    ['(Jen) Doe', 'none <Jen> bar none <Doe>']
  ])('should keep a second first name in its name, in %j', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  it.each([
    ['News1', 'none <News1>'],
    ['TV 25', 'none <TV 25>'],
    ['TV 25 | Max', 'none <TV 25> bar none <Max>'],
    ['TV 25 Max', 'none <TV>'],
    ['TV 25 minutes', 'none <TV>'],
    ['Harbour News 6', 'none <Harbour News 6>'],
    ['Jane Doe 6', 'none <Jane Doe>'],
    ['Jane Doe-6', 'none <Jane Doe-6>'],
    ['Jane Doe1', 'none <Jane Doe1>'],
    ['Jane - Doe 6', 'none <Jane> bar none <Doe 6>'],
    ['Doe1 min read', 'none <Doe>'],
    ['By 3i Global', 'by <3i Global>'],
    ['By 3 Global', ''],
    ['3i Global', ''],
    ['By Jane 3i Global', 'by <Jane>'],
    ['5 min read', ''],
    ['5 ferries Max Roe and Jane', 'none <Jane>'],
    ['5 ferries in the harbour town Max Roe', 'none <town Max Roe>'],
    ['Jane Doe 3 hours', 'none <Jane Doe>'],
    ['Jane 3 days | Max', 'none <Jane> bar none <Max>'],
    ['Jane Doe 7 ferries by Max Roe', 'none <Jane Doe> bar by <Max Roe>']
  ])('should tell the number of a name from what is counted, in %j', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  it('should name nobody behind the colon of a sentence that follows the names', () => {
    expect(split('By Jane Doe Also told about it today: Radio Ellery')).toBe(
      'by <Jane Doe Also told about it today> bar muted <Radio Ellery>'
    )
    expect(split('Text and photos: Jane Doe')).toContain('<Jane Doe>')
  })

  it.each([
    ['Jane MillerTravel', 'none <Jane Miller> bar none <Travel>'],
    ['Ann DoesTravel', 'none <Ann Does> bar none <Travel>'],
    ['Ann DeeTravel', 'none <Ann DeeTravel>'],
    ['MillerTravel News', 'none <MillerTravel News>'],
    ['Jane McGregor', 'none <Jane McGregor>'],
    ['Jane Millerharbour', 'none <Jane Millerharbour>'],
    ['By Jane MillerHarbour Max', 'by <Jane Miller> bar none <Harbour Max>'],
    ['Share Jane MillerHarbour Max', 'muted <Jane Miller> bar none <Harbour Max>'],
    ['Harbour Association PortEllery', 'none <Harbour Association PortEllery>']
  ])('should cut off what was glued to a whole name, in %j', (line, parts) => {
    expect(split(line)).toBe(parts)
  })

  it.each([
    ['ko', '홍길동 기자 김철수 기자', 'none! <홍길동> bar none! <김철수>'],
    ['ko', '홍길동, 김철수 기자', 'none! <홍길동> and none! <김철수>'],
    ['ko', '홍길동·김철수 기자', 'none! <홍길동> and none! <김철수>'],
    ['ko', '홍길동 김철수 기자', 'none! <홍길동> and none! <김철수>'],
    ['ko', '기자 홍길동', 'none <기자 홍길동>'],
    ['zh', '记者 石佳', 'by <石佳>'],
    ['zh', '记者 石佳 王明', 'by <石佳> and by <王明>'],
    ['zh', '记者石佳 王明明 通讯员 李四', 'by <石佳> and by <王明明> bar by <李四>'],
    ['zh', '文/山田 太郎', 'by <山田 太郎>'],
    ['zh', '記者 王小明 陳大文／台北報導', 'by <王小明> and by <陳大文>'],
    ['zh', '石佳。王明', 'none <石佳> bar none <王明>'],
    ['zh', '石佳、王明', 'none <石佳> and none <王明>'],
    ['zh', '作者：石佳 来源：中国', 'by <石佳> bar source <中国>'],
    ['de', 'Von Jane von Doe', 'by <Jane von Doe>'],
    ['de', 'Jane von der Doe', 'none <Jane von der Doe>'],
    ['de', 'Jane Von Doe', 'none <Jane> bar by <Doe>'],
    ['fr', 'Jane le Doe', 'none <Jane le Doe>'],
    ['fr', 'Par Anne avec Max', 'by <Anne> and by <Max>'],
    ['it', 'Jane e Max', 'none <Jane> and none <Max>'],
    ['it', 'Jane E Max', 'none <Jane E Max>'],
    ['tr', 'Jane Haber Merkezi', 'none <Jane Haber Merkezi>'],
    ['tr', 'Haber Jane', 'by <Jane>']
  ])('should know the words of %s: %s', (code, line, parts) => {
    expect(split(line, code)).toBe(parts)
  })
})
