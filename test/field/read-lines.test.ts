import {describe, expect, it} from 'vitest'
import {leadIn} from '../../src/field/lead-in.js'
import {readFields} from '../../src/field/read-fields.js'
import {readKeywords} from '../../src/field/read-keywords.js'
import {takeBylineApart} from '../../src/field/take-byline-apart.js'
import type {Role} from '../../src/label/role.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'
import type {Settings} from '../../src/options.js'
import {chancesOf} from './chances-of.js'
import {type Line, pageOf} from './page-of.js'

const prose = 'The council said on Monday that it will not build the bridge, which has been planned for years.'

const read = (lines: [role: Role, text: string][], settings: Partial<Settings> = {}, chance?: number) => {
  let start = 0
  const blocks = lines.map(([role, text]) => {
    const block = {text, start, end: start + text.length, role, confidence: 1, chances: chancesOf(role, chance)}
    start = block.end + 1
    return block
  })
  return readFields(blocks, {dedupe: true, ...settings}).fields
}

const headline: [Role, string] = ['headline', 'Council drops bridge']

describe('keywords', () => {
  const under = (...lines: string[]) =>
    read([headline, ['paragraph', prose], ...lines.map((line): [Role, string] => ['furniture', line])])

  it.each([
    ['Tags: bridge, harbour', ['bridge', 'harbour']],
    ['Filed under: Bridges | Town', ['Bridges', 'Town']],
    ['Tags：bridge、harbour', ['bridge', 'harbour']],
    ['Tags: bridge, harbour, bridge', ['bridge', 'harbour']]
  ])('should be read in %j right under the article', (line, keywords) => {
    expect(under(line)).toEqual([{type: 'keywords', first: 2, last: 2, keywords}])
  })

  it.each(['Tags', 'Tags:', 'Topics of the week', 'Share: this', `Tags: ${'long '.repeat(20)}`])(
    'should NOT be read in %j',
    (line) => {
      expect(under(line)).toEqual([])
    }
  )

  it('should NOT be read far below the article, above it, or without one', () => {
    const menu = Array.from({length: 12}, (_, at) => `Town ${at}`)
    expect(under(...menu, 'Tags: bridge, harbour')).toEqual([])
    expect(under(...menu.slice(1), 'Tags: bridge, harbour')).toHaveLength(1)
    expect(read([['furniture', 'Tags: bridge, harbour'], headline, ['paragraph', prose]])).toEqual([])
    expect(read([['furniture', 'Tags: bridge, harbour']])).toEqual([])
  })

  it.each([
    [
      ['Tags', 'Bridges', 'Port Aven'],
      ['Bridges', 'Port Aven']
    ],
    [
      ['Share', 'Related Topics:', 'BRIDGES', '#harbour'],
      ['BRIDGES', 'harbour']
    ],
    [
      ['Filed under:', 'Bridges,', 'Port Aven'],
      ['Bridges', 'Port Aven']
    ],
    [
      ['Topics', 'Bridges, Harbour'],
      ['Bridges', 'Harbour']
    ],
    [
      ['#bridges #harbour', 'Share'],
      ['bridges', 'harbour']
    ]
  ])('should be read in %j, a tag on each line or all on one', (lines, keywords) => {
    expect(under(...lines)).toMatchObject([{type: 'keywords', keywords}])
  })

  it('should end at what is no tag', () => {
    const ends = ['Share', 'Related Articles', 'Bridges', 'bridges', 'The bridge will stay open.', 'Comments (3)']
    for (const end of ends) expect(under('Tags', 'Bridges', end, 'Harbour')).toMatchObject([{keywords: ['Bridges']}])
    const title = 'Two boats and a bridge for the old harbour of Port Aven'
    expect(under('Tags', 'Bridges', title)).toMatchObject([{keywords: ['Bridges']}])
  })

  it('should NOT take a menu, a list with counts or nothing at all for tags', () => {
    const menu = Array.from({length: 11}, (_, at) => `Town ${'abcdefghijk'.charAt(at)}`)
    expect(under('Topics', ...menu)).toEqual([])
    expect(under('Topics', ...menu.slice(1))).toHaveLength(1)
    expect(under('Categories', 'Bridges (3)', 'Harbour (12)')).toEqual([])
    expect(under('Topics', 'Related Articles', 'Bridges')).toEqual([])
    expect(under('# bridges')).toEqual([])
  })

  it('should be looked for no further down a menu than tags reach', () => {
    const menu = Array.from({length: 40}, (_, at): Line => ['furniture', `Town ${'a'.repeat(at + 1)}`])
    const page = pageOf([['paragraph', prose], ['furniture', 'Topics'], ...menu])
    let furthest = 0
    const blocks = page.blocks.map((block, at) => ({
      ...block,
      get text() {
        furthest = Math.max(furthest, at)
        return block.text
      }
    }))
    expect(readKeywords({...page, blocks})).toEqual([])
    expect(furthest).toBeLessThan(20)
  })

  it('should be read over several blocks, the first of which may hold the prompt alone', () => {
    const lines: [Role, string][] = [
      ['paragraph', prose],
      ['keywords', 'Tags'],
      ['keywords', 'bridge'],
      ['keywords', 'harbour']
    ]
    expect(read(lines)).toEqual([{type: 'keywords', first: 1, last: 3, keywords: ['bridge', 'harbour']}])
  })
})

describe('datelines', () => {
  it('should take a bare day that opens the page for the page, whatever it was labelled', () => {
    const page: [Role, string][] = [['published', 'Wednesday, April 2, 2025'], headline, ['paragraph', prose]]
    expect(read(page)).toEqual([{type: 'dateline', first: 0, last: 0, pageDate: '2025-04-02'}])
  })

  it.each([
    'Published Wednesday, April 2, 2025',
    'April 2, 2025',
    'Wednesday, April 2, 2025, Springfield and the valley'
  ])('should NOT take %j for it', (line) => {
    const page: [Role, string][] = [['published', line], headline, ['paragraph', prose]]
    expect(read(page)).toEqual([{type: 'dateline', first: 0, last: 0, published: '2025-04-02'}])
  })

  it("should NOT take a teaser's day for that of an article of which only the last change is told", () => {
    const page = (role: Role): [Role, string][] => [
      headline,
      [role, 'Updated January 18, 2025'],
      ['paragraph', prose],
      ['teaserMeta', 'Published January 17, 2025']
    ]
    const days = (lines: [Role, string][]) => read(lines).filter((field) => 'published' in field)
    expect(days(page('modified'))).toEqual([])
  })

  it("should complete a masthead's day that is the day of publication", () => {
    const page = (day: string): [Role, string][] => [
      ['pageDate', day],
      headline,
      ['published', 'Published January 18, 2025'],
      ['paragraph', prose]
    ]
    expect(read(page('Saturday, January 18th'))[0]).toEqual({
      type: 'dateline',
      first: 0,
      last: 0,
      pageDate: '2025-01-18'
    })
    expect(read(page('Sunday, January 19th'))[0]).toEqual({type: 'dateline', first: 0, last: 0})
    expect(read(page('Saturday'))[0]).toEqual({type: 'dateline', first: 0, last: 0})
  })

  it('should take the later of two days side by side for the last change', () => {
    const page = (line: string): [Role, string][] => [headline, ['published', line], ['paragraph', prose]]
    expect(read(page('June 19, 2024 June 21, 2024'))[0]).toMatchObject({
      published: '2024-06-19',
      modified: '2024-06-21'
    })
    expect(read(page('June 19, 2024 to June 21, 2024'))[0]).not.toHaveProperty('modified')
  })

  it('should find the masthead far above the headline, and the word for a change below it', () => {
    const page: [Role, string][] = [
      ['furniture', 'Wednesday, April 2, 2025'],
      ['furniture', 'Home'],
      ['furniture', 'World'],
      ['furniture', 'Sport'],
      headline,
      ['furniture', 'Updated April 1, 2025'],
      ['paragraph', prose]
    ]
    expect(read(page)).toEqual([
      {type: 'dateline', first: 0, last: 0, pageDate: '2025-04-02'},
      {type: 'dateline', first: 5, last: 5, modified: '2025-04-01'}
    ])
  })
})

describe('bylines that were taken for furniture', () => {
  const found = (...lines: string[]) =>
    read([headline, ...lines.map((line): [Role, string] => ['furniture', line]), ['paragraph', prose]], {}, 0.2)

  it('should be found behind "By" on a line of its own', () => {
    expect(found('By', 'Jane Doe', 'and', 'Max Roe', 'Share')).toEqual([
      {type: 'byline', first: 1, last: 4, authors: ['Jane Doe', 'Max Roe']}
    ])
  })

  it('should be found beside a date', () => {
    expect(found('Jane Doe', 'June 19, 2024')).toEqual([
      {type: 'byline', first: 1, last: 1, authors: ['Jane Doe']},
      {type: 'dateline', first: 2, last: 2, published: '2024-06-19'}
    ])
  })

  it('should NOT be found where the headline names the person, or where no name stands', () => {
    const names = read(
      [
        ['headline', 'Council names bridge after Jane Doe'],
        ['furniture', 'Jane Doe'],
        ['furniture', 'June 19, 2024'],
        ['paragraph', prose]
      ],
      {},
      0.005
    )
    expect(names.filter(({type}) => type === 'byline')).toEqual([])
    expect(found('By', '12 comments')).toEqual([])
  })
})

describe('dates in digits', () => {
  const page = (other: string): [Role, string][] => [
    headline,
    ['published', '03/04/2024'],
    ['paragraph', prose],
    ['teaserMeta', other]
  ]
  const day = (other: string, settings?: Partial<Settings>) => read(page(other), settings)[0]

  it.each([
    ['25/04/2024', '2024-04-03'],
    ['04/25/2024', '2024-03-04'],
    ['25 April 2024', '2024-04-03'],
    ['April 25, 2024', '2024-03-04']
  ])('should be read in the order of %s on the same page', (other, published) => {
    expect(day(other)).toMatchObject({published})
  })

  it('should stay unresolved where the page shows no order, or both', () => {
    expect(day('Politics')).not.toHaveProperty('published')
    expect(read([...page('April 25, 2024'), ['teaserMeta', '25 April 2024']])[0]).not.toHaveProperty('published')
  })

  it('should be read as the address has them', () => {
    expect(day('Politics', {url: 'https://news.example/2024/3/4/bridge'})).toMatchObject({published: '2024-03-04'})
    expect(day('April 25, 2024', {url: 'https://news.example/2024/04/03/'})).toMatchObject({published: '2024-04-03'})
    expect(day('April 25, 2024', {url: 'https://news.example/2023/01/01/'})).toMatchObject({published: '2024-03-04'})
  })
})

describe('names', () => {
  const apart = (line: string, code = 'en') => {
    const {authors, organization} = takeBylineApart([line], narrowVocabulary(vocabulary, code))
    return [authors, organization]
  }

  it.each<[line: string, authors: string[], organization: string | undefined, code?: string]>([
    ['By Team Harbour', [], 'Team Harbour'],
    ['By Web Staff', [], undefined],
    ['石佳/中国青年报', ['石佳'], '中国青年报', 'zh'],
    ['Jane Doe, Economy, Media, News', ['Jane Doe'], undefined],
    ['Jane Doe | South Coast Sentinel', ['Jane Doe'], 'South Coast Sentinel']
  ])('should be told from outlets in %j', (line, authors, organization, code) => {
    expect(apart(line, code)).toEqual([authors, organization])
  })
})

describe('lead-ins', () => {
  it.each([
    ['新华社首尔2月3日电（记者张三）会议开始。', '首尔', '新华社'],
    ['据新华社首尔2月3日电 会议开始。', '首尔', '新华社'],
    ['新京报快讯（记者 张三）会议开始。', undefined, '新京报'],
    ['〔記者王小明／台北報導〕會議開始。', '台北', undefined]
  ])('should be read in %j', (paragraph, place, agency) => {
    const found = leadIn(paragraph, narrowVocabulary(vocabulary, 'zh'), 'zh', '2025-02-04')
    expect([found?.place, found?.agency]).toEqual([place, agency])
  })

  it.each(['本报快讯（记者 张三）会议开始。', '天气快讯（记者 张三）会议开始。', '大家好2月3日电 会议开始。'])(
    'should NOT be read in %j',
    (paragraph) => {
      expect(leadIn(paragraph, narrowVocabulary(vocabulary, 'zh'), 'zh', '2025-02-04')?.agency).toBeUndefined()
    }
  )
})

describe('bylines', () => {
  it('should NOT take a weekday for an organisation', () => {
    const bylines = (line: string) => read([headline, ['byline', line], ['paragraph', prose]])
    expect(bylines('الجمعة')).not.toContainEqual(expect.objectContaining({organization: 'الجمعة'}))
    expect(bylines('Reuters')).toContainEqual(expect.objectContaining({organization: 'Reuters'}))
  })
})
