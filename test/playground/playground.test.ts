import process from 'node:process'
import {parseArticle, toMarkdown, toNewsArticle} from 'newst'
import type {Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {readFixture} from '../fixture/read-fixtures.js'
import {hostilePage} from '../view/hostile-page.js'
import {findChromium} from './find-chromium.js'
import {openPlayground, type Playground} from './open-playground.js'

const program = findChromium()
const story = readFixture('a-person-of-an-agency-gives-both').input
const repeated = readFixture('a-teaser-in-two-lists-stands-once').input

it.skipIf(program === undefined && !process.env['CI'])('needs Chromium: apt-get install chromium', () => {
  expect(program).toBeDefined()
})

describe.skipIf(program === undefined)('the playground in Chromium', () => {
  let playground: Playground
  let page: Page

  beforeAll(async () => {
    playground = await openPlayground(program ?? '')
    page = playground.page
  }, 600_000)

  afterAll(async () => {
    await playground.close()
  })

  beforeEach(async () => {
    await page.setViewportSize({width: 1280, height: 900})
    await page.goto(playground.address)
    await page.locator('.newst-headline').first().waitFor()
  })

  it('should read text that is pasted', async () => {
    await paste(story)
    await expectHeadline('Night Ferry Returns to the Western Isles After Eleven Years')
    await expectStatus(/^Text · 4 paragraphs · 0 teaser lists · 0 teasers · nothing repeated$/)
  })

  it('should read HTML that is pasted, with what it states', async () => {
    const paragraphs = story.split('\n\n').map((text) => `<p>${text}</p>`)
    await paste(`<!doctype html><meta property="article:published_time" content="2024-06-19">${paragraphs.join('')}`)
    await expectStatus(/^HTML · 4 paragraphs/)
    await expectHeadline('Night Ferry Returns to the Western Isles After Eleven Years')
    expect(await page.locator('.newst-field[title="published"] dd').textContent()).toBe('2024-06-19')
  })

  it('should read a file that is dropped', async () => {
    await drop('story.txt', story)
    await expectHeadline('Night Ferry Returns to the Western Isles After Eleven Years')
    expect(await page.locator('#input').inputValue()).toBe(story)
  })

  it('should read a file that is chosen', async () => {
    await page.locator('#file').setInputFiles({name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from(story)})
    await expectHeadline('Night Ferry Returns to the Western Isles After Eleven Years')
  })

  it('should light up the places of a field, with the mouse and with the keyboard', async () => {
    await paste(repeated)
    await expectHeadline('Bridge Across the Fenn to Close for a Year of Repairs')
    const field = page.locator('.newst-field', {hasText: 'Beekeepers Count'})
    const places = page.locator('.newst-page .newst-teaser', {hasText: 'Beekeepers Count'})
    const lights = async (): Promise<boolean[]> => Promise.all((await places.all()).map(isLit))
    expect(await lights()).toEqual([false, false])
    await field.hover()
    expect(await lights()).toEqual([true, true])
    await page.locator('h1').hover()
    expect(await lights()).toEqual([false, false])
    await field.locator('a').focus()
    expect(await lights()).toEqual([true, true])
  })

  it('should light up the field of a place', async () => {
    const field = page.locator('.newst-field[title="headline"]')
    expect(await isLit(field)).toBe(false)
    await page.locator('.newst-page .newst-headline').hover()
    expect(await isLit(field)).toBe(true)
  })

  it('should lead from a repeated teaser to the one that is kept', async () => {
    await paste(repeated)
    await expectHeadline('Bridge Across the Fenn to Close for a Year of Repairs')
    await page.locator('.newst-copy a[href^="#teaser-"]').first().click()
    const kept = page.locator('.newst-page .newst-teaser:target')
    expect(await kept.textContent()).toContain('Printed again: line 37')
    expect(await isLit(kept)).toBe(true)
  })

  it('should show how sure each role is', async () => {
    const shown = page.locator('.newst-headline .newst-sure')
    expect(await shown.getAttribute('aria-label')).toMatch(/^sure to \d+ %$/)
    expect(await page.locator('.newst-line').count()).toBe(await page.locator('.newst-sure').count())
  })

  it('should show each example by one click', async () => {
    const buttons = page.locator('#examples button')
    const seen = new Set<string | null>()
    for (let index = 0; index < (await buttons.count()); index++) {
      await buttons.nth(index).click()
      await page.locator(`#examples button:nth-child(${index + 1})[aria-pressed="true"]`).waitFor()
      seen.add(await page.locator('#page').textContent())
    }
    expect(seen.size).toBe(await buttons.count())
    expect(seen.size).toBeGreaterThan(3)
  })

  const article = parseArticle(story)
  it.each([
    ['JSON', JSON.stringify(article, undefined, 2)],
    ['Markdown', toMarkdown(article)],
    ['JSON-LD', JSON.stringify(toNewsArticle(article), undefined, 2)]
  ])('should copy the record as %s', async (name, text) => {
    await paste(story)
    await expectHeadline(article.headline ?? '')
    await page.getByRole('button', {name, exact: true}).click()
    await expectStatus(new RegExp(`^The record is copied as ${name}\\.$`))
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  })

  it('should show an attack as text', async () => {
    const attack = '<img src=x onerror="document.title=1"></p></style><script>document.title=1</script>\u202Egnp'
    await paste(hostilePage(attack))
    await page.locator('.newst-headline', {hasText: '<img src=x'}).first().waitFor()
    expect(await page.locator('#view').textContent()).toContain(attack.replace('\u202E', '\\u202e'))
    expect(await page.locator('#view img, #view script, #view style').count()).toBe(0)
    expect(await page.title()).toBe('newst playground')
    expect(await page.evaluate(() => document.getElementById('view')?.textContent.includes('\u202E'))).toBe(false)
  })

  it('should fit a phone', async () => {
    await page.setViewportSize({width: 360, height: 740})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    const places = await Promise.all(['#page', '#record'].map((id) => page.locator(id).boundingBox()))
    expect(places.map((box) => box?.x)).toEqual([16, 16])
  })

  it.each(['light', 'dark'] as const)('should be readable in %s', async (colorScheme) => {
    await page.emulateMedia({colorScheme})
    const [paper = 0, ...inks] = await page.evaluate(lightnesses)
    expect(colorScheme === 'light' ? paper > 0.8 : paper < 0.1).toBe(true)
    for (const ink of inks) expect(contrast(paper, ink)).toBeGreaterThanOrEqual(4.5)
  })

  it('should be used by the keyboard alone', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('input')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('file')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expectHeadline('Bridge Across the Fenn to Close for a Year of Repairs')
  })

  it('should ask nothing of the network but its own files', () => {
    expect(
      playground.requests.filter((url) => !url.startsWith(playground.address) && !url.startsWith('data:'))
    ).toEqual([])
    expect(playground.errors).toEqual([])
  })

  async function paste(text: string): Promise<void> {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.locator('#input').click()
    await page.keyboard.press('Control+V')
  }

  async function drop(name: string, text: string): Promise<void> {
    const files = await page.evaluateHandle(
      ([name = '', text = '']) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], name, {type: 'text/plain'}))
        return transfer
      },
      [name, text]
    )
    await page.locator('body').dispatchEvent('drop', {dataTransfer: files})
  }

  async function expectHeadline(headline: string): Promise<void> {
    await page.locator('.newst-page .newst-headline .newst-text', {hasText: headline}).waitFor()
  }

  async function expectStatus(text: RegExp): Promise<void> {
    await page.locator('#status', {hasText: text}).waitFor()
  }
})

/** Whether an element has a background of its own. */
async function isLit(element: Locator): Promise<boolean> {
  return element.evaluate((node) => getComputedStyle(node).backgroundColor !== 'rgba(0, 0, 0, 0)')
}

/** Relative luminance of the paper, and of the words on it: WCAG 2.2. Runs in the browser. */
function lightnesses(): number[] {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const words = document.querySelectorAll('.newst-role, .newst-text, .newst-sure, dt, dd, .desk p, .desk button')
  const colors = new Set([...words].map((element) => getComputedStyle(element).color))
  return [getComputedStyle(document.body).backgroundColor, ...colors].map(luminance)
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
