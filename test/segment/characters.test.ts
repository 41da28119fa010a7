import {describe, expect, it} from 'vitest'
import {
  columns,
  endsInParticle,
  endsOpen,
  endsSentence,
  endsSpaceless,
  isCased,
  startsLower,
  startsSpaceless,
  startsWithContinuation
} from '../../src/segment/characters.js'

describe('endsSentence', () => {
  it.each([
    'It rained.',
    'It rained?',
    '“It rained.”',
    '(It rained!)',
    '下雨了。',
    '下雨了。」',
    'बारिश हुई।',
    'هطل المطر؟'
  ])('should see the end in %j', (text) => {
    expect(endsSentence(text)).toBe(true)
  })

  it.each(['It rained', 'It rained,', 'It rained. And', '“It rained”', ''])('should NOT see one in %j', (text) => {
    expect(endsSentence(text)).toBe(false)
  })
})

describe('endsOpen', () => {
  it.each(['the wall,', 'the wall (', 'the wall –', 'die „', '港口、'])('should find %j open', (text) => {
    expect(endsOpen(text)).toBe(true)
  })

  it.each(['the wall', 'the wall.', 'the (wall)', 'a, b', ''])('should NOT find %j open', (text) => {
    expect(endsOpen(text)).toBe(false)
  })
})

describe('endsInParticle', () => {
  it('should find the particle behind a word, and nowhere else', () => {
    expect(['委員会は', 'リーグの', '「壁」を', 'TBSと'].map(endsInParticle)).toEqual([true, true, true, true])
    expect(['委員会', 'は', '、は', '次の時代へ', 'wall', ''].some(endsInParticle)).toBe(false)
  })
})

describe('startsWithContinuation', () => {
  it.each([', she said', ') and', '. Then', '%', '、港口', '.', '’s wall', "'re here", 'は13日', 'も藤田'])(
    'should find %j to go on',
    (text) => {
      expect(startsWithContinuation(text)).toBe(true)
    }
  )

  it.each(['.5 points', '... and', 'she said, then', '(and', '’sixties', 'はじめに', 'もし', 'は', ''])(
    'should NOT find %j to go on',
    (text) => {
      expect(startsWithContinuation(text)).toBe(false)
    }
  )
})

describe('startsLower', () => {
  it('should know small letters of every script that has them', () => {
    expect(['wall', 'éclair', 'стена'].map(startsLower)).toEqual([true, true, true])
    expect(['Wall', '1st', '港', ' wall', ''].map(startsLower)).toEqual([false, false, false, false, false])
  })
})

describe('isCased', () => {
  it('should know scripts with capitals', () => {
    expect(['港口 Harbour', 'стена'].map(isCased)).toEqual([true, true])
    expect(['港口', '항구 12', 'جدار', ''].map(isCased)).toEqual([false, false, false, false])
  })

  it('should look at the start of a long text alone', () => {
    expect(isCased(`${'港'.repeat(199)}a`)).toBe(true)
    expect(isCased(`${'港'.repeat(200)}a`)).toBe(false)
  })
})

describe('startsSpaceless, endsSpaceless', () => {
  it.each(['港', 'か', 'カ', 'ท', '。', '！', '\u{20000}'])(
    'should know %j for one of a script without spaces',
    (character) => {
      expect([startsSpaceless(`${character} wall`), endsSpaceless(`wall ${character}`)]).toEqual([true, true])
      expect([startsSpaceless(`wall ${character}`), endsSpaceless(`${character} wall`)]).toEqual([false, false])
    }
  )

  it.each(['항', 'a', '.', ''])('should NOT take %j for one', (character) => {
    expect([startsSpaceless(character), endsSpaceless(character)]).toEqual([false, false])
  })
})

describe('columns', () => {
  it('should count wide characters twice', () => {
    expect(['wall', '港口', '항구', 'か', 'Ａ', '！'].map(columns)).toEqual([4, 4, 4, 2, 2, 2])
  })

  it('should NOT count others twice', () => {
    expect(['стена', 'जल', '\uE000', 'ｱ'].map(columns)).toEqual([5, 2, 1, 1])
  })
})
