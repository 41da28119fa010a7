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
    [['By Jane Doe, The Associated Press'], ['Jane Doe'], 'The Associated Press'],
    [['By Jane Doe and Max Roe The Associated Press'], ['Jane Doe', 'Max Roe'], 'The Associated Press'],
    [['Jane Doe USA TODAY NETWORK'], ['Jane Doe'], 'USA TODAY NETWORK'],
    [['THE ASSOCIATED PRESS'], [], 'THE ASSOCIATED PRESS'],
    [['News1'], [], 'News1'],
    [['Reuters'], [], 'Reuters'],
    [['By Tribune Staff'], [], 'Tribune'],
    [['By Staff'], [], undefined],
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
})
