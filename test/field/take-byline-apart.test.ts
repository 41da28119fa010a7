import {describe, expect, it} from 'vitest'
import {takeBylineApart} from '../../src/field/take-byline-apart.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'

const apart = (lines: string[], code = 'en'): [string[], string | undefined] => {
  const names = takeBylineApart(lines, narrowVocabulary(vocabulary, code))
  return [names.authors, names.organization]
}

describe('takeBylineApart', () => {
  it.each<[lines: string[], authors: string[], organization: string | undefined]>([
    [['By Jane Doe'], ['Jane Doe'], undefined],
    [['By', 'Jane Doe'], ['Jane Doe'], undefined],
    [['By', 'Jane Doe', ',', 'Max Roe', 'and', 'Ann Poe'], ['Jane Doe', 'Max Roe', 'Ann Poe'], undefined],
    [['By Jane Doe', '&', 'Max Roe'], ['Jane Doe', 'Max Roe'], undefined],
    [['By Jane Doe, Max Roe and Ann Poe'], ['Jane Doe', 'Max Roe', 'Ann Poe'], undefined],
    [['Jane Doe'], ['Jane Doe'], undefined],
    [['BY JANE DOE'], ['JANE DOE'], undefined],
    [['ByJane Doe'], ['Jane Doe'], undefined],
    [['By Jane DoePublished: June 19, 2024'], ['Jane Doe'], undefined],
    [['By', 'Jane MillerTravel News Reporter'], ['Jane Miller'], undefined],
    [['By Jane Doe, Senior Reporter'], ['Jane Doe'], undefined],
    [['By Jane Doe, Springfield'], ['Jane Doe'], undefined],
    [['By Jane Doe | jdoe@tribune.example | @janedoe'], ['Jane Doe'], undefined],
    [['By Jane Doe June 19, 2024 5 min read'], ['Jane Doe'], undefined],
    [['By J. R. van der Berg Jr.'], ['J. R. van der Berg Jr.'], undefined],
    [['Written by Jane Doe.'], ['Jane Doe'], undefined],
    [['By JANE DOE and TOM FOX'], ['JANE DOE', 'TOM FOX'], undefined],
    [['By JANE DOE, TOM FOX'], ['JANE DOE'], undefined],
    [['Anna Rossi, corrispondente da Roma'], ['Anna Rossi'], undefined],
    [['By Jane Doe, Esq.'], ['Jane Doe'], undefined],
    [['By Jane Doe, The Associated Press'], ['Jane Doe'], 'The Associated Press'],
    [['By Jane Doe and Max Roe The Associated Press'], ['Jane Doe', 'Max Roe'], 'The Associated Press'],
    [['Jane Doe USA TODAY NETWORK'], ['Jane Doe'], 'USA TODAY NETWORK'],
    [['THE ASSOCIATED PRESS'], [], 'THE ASSOCIATED PRESS'],
    [['News1'], [], 'News1'],
    [['Port Ellery celebrates, Share'], [], undefined],
    [['Jane Doe at Port Ellery'], ['Jane Doe'], undefined],
    [['Jane Doe senior political reporter'], ['Jane Doe'], undefined],
    [['Dec 20th 2024 | LINDHAVEN'], [], undefined],
    [['By LINDHAVEN'], ['LINDHAVEN'], undefined],
    [['Reuters'], [], 'Reuters'],
    [['By Tribune Staff'], [], 'Tribune'],
    [['By Staff'], [], undefined],
    [['By Port Ellery Editorial Team'], [], 'Port Ellery Editorial Team'],
    [['WXYZ Web Staff'], [], 'WXYZ Web'],
    [['Jane Doe, AP24'], ['Jane Doe'], 'AP24'],
    [['AP24'], [], 'AP24'],
    [['JANE DOE Staff'], ['JANE DOE'], undefined],
    [['By Jane Doe', 'Photography by Max Roe'], ['Jane Doe'], undefined],
    [['By Jane Doe | Edited by Max Roe'], ['Jane Doe'], undefined],
    [['(Reporting by Jane Doe and Max Roe; editing by Ann Poe)'], ['Jane Doe', 'Max Roe'], undefined],
    [['Byrne Abby'], ['Byrne Abby'], undefined],
    [['By Abby Byrne'], ['Abby Byrne'], undefined],
    [['By Danielle LaBorde and Ann McGregor'], ['Danielle LaBorde', 'Ann McGregor'], undefined],
    [['Senior Reporter'], [], undefined],
    [['By Jane Doe On 12 June 2024'], ['Jane Doe'], undefined],
    [['June 19, 2024 Jane Doe 6'], ['Jane Doe'], undefined],
    [['By Jane Doe at 18:52 Tagged with: harbour, ferry'], ['Jane Doe'], undefined],
    [['Why the ferry has to stay in port, says our by Jane Doe'], ['Jane Doe'], undefined],
    [['By Jane Doe, Director, Content & Marketing'], ['Jane Doe'], undefined],
    [['By Jane Doe, Home and Harbour Safety Expert & Max Roe, Ferry Expert'], ['Jane Doe', 'Max Roe'], undefined],
    [['Harbour & Coast', 'By Jane Doe'], ['Jane Doe'], undefined],
    [['Dr. Jane Doe, Harbour, News'], ['Dr. Jane Doe'], undefined],
    [['Jane (Jen) Doe'], ['Jane (Jen) Doe'], undefined],
    [['By Max “Red” Roe'], ['Max “Red” Roe'], undefined],
    [['By 3rd Coast'], [], '3rd Coast'],
    [['Jane Doe Port Aven Telegram & Gazette'], ['Jane Doe'], 'Port Aven Telegram & Gazette'],
    [['Jane Doe on behalf of the ferry union'], ['Jane Doe'], undefined],
    [['June 19, 2024'], [], undefined],
    [['5 min read'], [], undefined],
    [['Jane Doe@janedoe'], ['Jane Doe'], undefined],
    [['Jane jdoe@tribune.example'], ['Jane'], undefined],
    [['By Jane Miller. Last Updated on June 19, 2024'], ['Jane Miller'], undefined],
    [['By Jane Doe Last updated June 19, 2024'], ['Jane Doe'], undefined],
    [['By Md Jamal Doe'], ['Md Jamal Doe'], undefined],
    [['By Jane Doe, MD'], ['Jane Doe'], undefined],
    [['By Harbour.LIVE'], [], 'Harbour.LIVE'],
    [['News - Reuters'], [], 'Reuters'],
    [['By Jane Doe (with Max Roe and Ann Poe)'], ['Jane Doe', 'Max Roe', 'Ann Poe'], undefined],
    [['By', 'Jane Doe,', 'Max Roe &', '…', 'Ann Poe'], ['Jane Doe', 'Max Roe', 'Ann Poe'], undefined],
    [['Author: Jane Doe, Curator of the Harbour'], ['Jane Doe'], undefined]
  ])('should take %j apart', (lines, authors, organization) => {
    expect(apart(lines)).toEqual([authors, organization])
  })

  it.each<[code: string, line: string, authors: string[], organization: string | undefined]>([
    ['nb', 'Kari Eksempel – Journalist i Havneby', ['Kari Eksempel'], undefined],
    ['nb', 'Journalist: Kari Eksempel', ['Kari Eksempel'], undefined],
    ['de', 'red, hafen.example/Agenturen', [], 'hafen.example'],
    ['de', 'Autor*in', [], undefined],
    ['de', 'Autor:in: Erika Beispiel', ['Erika Beispiel'], undefined],
    ['de', 'Autor*innen: Erika Beispiel und Max Muster', ['Erika Beispiel', 'Max Muster'], undefined],
    ['de', 'Autorin: Erika Beispiel, Leiterin der Reederei in Hafenstadt', ['Erika Beispiel'], undefined],
    ['fr', 'Par Anne Exemple (avec Max Modèle)', ['Anne Exemple', 'Max Modèle'], undefined],
    ['ko', '항구, 포구 홍길동 기자 hong@hangu.example', ['홍길동'], undefined],
    ['ko', '홍길동 기자', ['홍길동'], undefined]
  ])('should take a line in %s apart: %s', (code, line, authors, organization) => {
    expect(apart([line], code)).toEqual([authors, organization])
  })

  describe('over several lines', () => {
    it.each<[lines: string[], authors: string[], organization?: string]>([
      [['By Jane Doe', 'Max Roe'], ['Jane Doe']],
      [
        ['By Jane Doe,', 'Max Roe'],
        ['Jane Doe', 'Max Roe']
      ],
      [
        ['By Jane Doe and', 'Max Roe'],
        ['Jane Doe', 'Max Roe']
      ],
      [
        ['By Jane Doe & ', 'Max Roe'],
        ['Jane Doe', 'Max Roe']
      ],
      [
        ['By Jane Doe', 'By Max Roe'],
        ['Jane Doe', 'Max Roe']
      ],
      [
        ['By', 'Jane Doe', 'Max Roe'],
        ['Jane Doe', 'Max Roe']
      ],
      [
        ['By', 'Jane Doe', 'By Max Roe', 'Ann Poe'],
        ['Jane Doe', 'Max Roe', 'Ann Poe']
      ],
      [
        ['Jane Doe', 'Max Roe'],
        ['Jane Doe', 'Max Roe']
      ],
      [['Jane Doe', 'By Max Roe'], ['Max Roe']],
      [['By Jane Doe,', 'Deputy CTO, Thales Trusted Telegraph'], ['Jane Doe']],
      [['Ann Poe', 'By staff'], ['Ann Poe']],
      [['By Tribune Staff', 'Max Roe'], ['Max Roe'], 'Tribune'],
      [['By', 'Reuters', 'Jane'], ['Jane'], 'Reuters'],
      [['By', '—', 'Jane'], ['Jane']],
      [['Tribune News', 'AFP'], [], 'AFP']
    ])('should tell whether %j go on with the names', (lines, authors, organization) => {
      expect(apart(lines)).toEqual([authors, organization])
    })

    it.each<[lines: string[], authors: string[], organization?: string]>([
      [['Photo', 'Max Roe', 'Jane Doe'], ['Jane Doe']],
      [['Photo', 'Reuters', 'Jane Doe'], ['Jane Doe']],
      [['Photo Max Roe', 'Jane Doe'], ['Jane Doe']],
      [['Photo', '—', 'Max Roe'], ['Max Roe']]
    ])('should take a photographer on a line below the credit for no author, in %j', (lines, authors, organization) => {
      expect(apart(lines)).toEqual([authors, organization])
    })

    it('should tell whether a word such as "By" has opened any of them', () => {
      const opened = (...lines: string[]) => takeBylineApart(lines, narrowVocabulary(vocabulary, 'en')).opened
      expect(opened('Harbour', 'By Jane Doe', 'Springfield')).toBe(true)
      expect(opened('Jane Doe')).toBe(false)
      expect(opened()).toBe(false)
    })
  })

  it.each<[line: string, authors: string[], organization?: string]>([
    ['Jane Doe Economy, Media, News', ['Jane Doe']],
    ['Jane Doe, Economy', ['Jane Doe']],
    ['Jane Doe, Max Roe', ['Jane Doe', 'Max Roe']],
    ['Jane Doe Aven, Max Roe', ['Jane Doe Aven', 'Max Roe']],
    ['Jane Doe, Max Roe, News', ['Jane Doe']],
    ['J. Doe Harbour, Media, News', ['J. Doe Harbour']],
    ['Jane van Doe, Media, News', ['Jane van Doe']],
    ['Jane Doe van Aven, Media, News', ['Jane Doe']],
    ['Jane Doe, harbour.example', ['Jane Doe'], 'harbour.example'],
    ['Jane Doe, Tribune Media', ['Jane Doe']],
    ['Jane Doe | Tribune Media, News', ['Jane Doe'], 'Tribune Media'],
    ['Jane Doe Aven, Reuters', ['Jane Doe Aven'], 'Reuters'],
    ['Jane Doe Aven, Economy, Reuters', ['Jane Doe'], 'Reuters']
  ])('should take for names of %j what stands before a list of sections', (line, authors, organization) => {
    expect(apart([line])).toEqual([authors, organization])
  })

  it.each<[line: string, authors: string[]]>([
    ['By Jane Doe, Editor, Tribune', ['Jane Doe']],
    ['By Jane Doe, Editor, Max Roe', ['Jane Doe', 'Max Roe']],
    ['By Jane Doe, Max Roe Editor', ['Jane Doe']],
    ['By Jane Doe, Editor, Max Roe Editor', ['Jane Doe', 'Max Roe']],
    ['By Jane Doe, Editor, and Max Roe', ['Jane Doe', 'Max Roe']],
    ['By Jane Doe, Director and Max Roe', ['Jane Doe', 'Max Roe']],
    ['By Jane Doe, Director and editor', ['Jane Doe']],
    ['By Jane Doe, Director, Content and Marketing', ['Jane Doe']],
    ['By Jane Doe, Head of Marketing and Development', ['Jane Doe']],
    ['By Jane Doe, Home and Harbour Expert', ['Jane Doe']],
    ['By Jane Doe, Max Roe and Ann', ['Jane Doe', 'Max Roe', 'Ann']],
    ['By Jane Doe (Curator of the Harbour)', ['Jane Doe']],
    ['By Jane Doe | Curator of the Harbour', ['Jane Doe']],
    ['Jane Doe | Editor of the Harbour', ['Jane Doe']],
    ['By Jane and Max', ['Jane', 'Max']],
    ['By Jane Doe, Max', ['Jane Doe']]
  ])('should take in %j no job for an author, and no author for a job', (line, authors) => {
    expect(apart([line])).toEqual([authors, undefined])
  })

  it.each<[line: string, authors: string[], organization?: string]>([
    ['Photo Max Roe | By Jane Doe', ['Jane Doe']],
    ['Photo Reuters | Jane Doe', []],
    ['Updated Max Roe | By Jane Doe', ['Jane Doe']],
    ['Updated Reuters', []],
    ['Source: Max Roe', [], 'Max Roe'],
    ['Source: Tribune', [], 'Tribune'],
    ['By Jane Doe, source: Max Roe', ['Jane Doe'], 'Max Roe'],
    ['By Jane Doe, SPRINGFIELD', ['Jane Doe']],
    ['By Jane Doe, UNICEF', ['Jane Doe']],
    ['By Jane Doe | UNICEF', ['Jane Doe'], 'UNICEF'],
    ['By Jane Doe, Harbour 25', ['Jane Doe'], 'Harbour 25'],
    ['By Jane Doe, The HARBOUR', ['Jane Doe'], 'The HARBOUR'],
    ['By Jane Doe, HARBOUR NEWS', ['Jane Doe'], 'HARBOUR NEWS'],
    ['UNICEF, Jane Doe', ['Jane Doe'], 'UNICEF'],
    ['UNICEF | By Jane Doe', ['Jane Doe']],
    ['Tribune News | By Jane Doe', ['Jane Doe']],
    ['Tribune News | By Jane Doe, Reuters', ['Jane Doe'], 'Reuters'],
    ['Reuters | By Jane Doe', ['Jane Doe'], 'Reuters'],
    ['Tribune News | Reuters', [], 'Reuters'],
    ['Reuters | Tribune News', [], 'Reuters'],
    ['Tribune News, AFP', [], 'AFP']
  ])('should find the source of %j, and nobody in credits', (line, authors, organization) => {
    expect(apart([line])).toEqual([authors, organization])
  })

  it.each<[line: string, authors: string[], organization?: string]>([
    ['Jane Doe | Max', ['Jane Doe']],
    ['Jane Doe | Max Roe | Ann Poe', ['Jane Doe', 'Max Roe', 'Ann Poe']],
    ['Jane Doe - Reuters', ['Jane Doe'], 'Reuters'],
    ['Jane - Reuters', [], 'Reuters'],
    ['By Jane - Reuters', ['Jane'], 'Reuters'],
    ['Ann Poe By Jane Doe', ['Jane Doe']],
    ['Ann Poe | By staff', []],
    ['By Jane Doe and JANE DOE', ['Jane Doe']],
    ['Max Roe | Jane Doe Reuters', ['Max Roe', 'Jane Doe'], 'Reuters'],
    ['Max Roe | Jane Doe Harbour Telegram', ['Max Roe'], 'Jane Doe Harbour Telegram'],
    ['Max Roe, Jane Doe Harbour Telegram', ['Max Roe', 'Jane Doe'], 'Harbour Telegram'],
    ['Max Roe | By Jane Doe Harbour Telegram', ['Jane Doe'], 'Harbour Telegram']
  ])('should tell persons from words alone and from outlets, in %j', (line, authors, organization) => {
    expect(apart([line])).toEqual([authors, organization])
  })

  it.each<[code: string, line: string, authors: string[], organization?: string]>([
    ['zh', '石佳/中国青年报', ['石佳'], '中国青年报'],
    ['zh', '石佳 / 新华社', ['石佳'], '新华社'],
    ['zh', '石佳/王明', [], '石佳'],
    ['zh', '石佳/王明/中国青年报', [], '石佳'],
    ['zh', '石佳海明王/中国青年报', [], '石佳海明王'],
    ['zh', '来源：石佳/中国青年报', [], '石佳'],
    ['zh', '作者：石佳', ['石佳']],
    ['zh', '记者张三、李四', ['张三', '李四']],
    ['de', 'Von unserer Redakteurin Jana Muster', ['Jana Muster']],
    ['ko', '김철수·이영희 기자', ['김철수', '이영희']],
    ['ko', '김철수 이영희 기자', ['김철수', '이영희']],
    ['ko', '항구일보 | 홍길동 기자', ['홍길동'], '항구일보'],
    ['ko', '항구일보, 홍길동 기자', ['홍길동']],
    ['ko', 'UNICEF, 홍길동 기자', ['홍길동']],
    ['ko', 'Tribune News, 홍길동 기자', ['홍길동'], 'Tribune News'],
    ['ko', '홍길동 기자, 김철수 기자', ['홍길동', '김철수']],
    ['ko', '홍길동', [], '홍길동']
  ])('should tell reporter and outlet of a line in %s: %s', (code, line, authors, organization) => {
    expect(apart([line], code)).toEqual([authors, organization])
  })

  it.each<[line: string, authors: string[], organization?: string]>([
    ['by Jane Doe (reporting) and Max Roe (photography)', ['Jane Doe', 'Max Roe']],
    ['Published on 6 July 2015 by Jane Doe — Leave a comment', ['Jane Doe']],
    ['By Jane Doe (Head of the harbour)', ['Jane Doe']],
    ['By Jane Doe, Deputy CTO, Thales Trusted Technologies', ['Jane Doe']],
    ['By Jane Doe, Deputy CTO, Robert Miller', ['Jane Doe', 'Robert Miller']],
    ['By Jane Doe / Amanda', ['Jane Doe', 'Amanda']],
    ['By Jane Doe / Amanda in Rome', ['Jane Doe']],
    ['Von links nach rechts: Jane Doe', ['Jane Doe']],
    ['by amanda | 12 May 2024', ['amanda']],
    ['All of our pages are written by people, not by machines', []],
    ['Posted by people', ['people']],
    ['Jane says:', []],
    ['Jane | 12 May 2024', ['Jane']]
  ])('should NOT take a remark or a word of a sentence for an author: %s', (line, authors, organization) => {
    expect(apart([line])).toEqual([authors, organization])
  })

  it.each<[code: string, line: string, authors: string[], organization?: string]>([
    ['en', 'Jane Anne Doe,TIME', ['Jane Anne Doe']],
    ['en', 'Jane Anne Doe, Politics', ['Jane Anne']],
    ['en', 'Jane A. Doe, PhD', ['Jane A. Doe']],
    ['en', 'By Jane Doe In', ['Jane Doe']],
    ['en', 'By Kim In Sook', ['Kim In Sook']],
    ['de', 'Von R. R. am 7. Mai 2024', ['R. R.']],
    ['en', 'Jane (J.R.) Doe', ['Jane (J.R.) Doe']],
    ['en', 'Jane (the writer) Doe', ['Jane']],
    ['es', 'Escribe Jane Doe', ['Jane Doe']],
    ['ja', '投稿者 Jane Doe', ['Jane Doe']],
    ['ko', '연합뉴스 홍길동 기자', ['홍길동'], '연합뉴스'],
    ['ko', '항구 홍길동 기자', ['홍길동']]
  ])('should keep a whole name and nothing else of a line in %s: %s', (code, line, authors, organization) => {
    expect(apart([line], code)).toEqual([authors, organization])
  })
})
