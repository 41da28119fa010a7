import {PassThrough} from 'node:stream'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {progressLine, showProgress} from '../../../src/cli/batch/progress.js'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('showProgress', () => {
  it('should write a line an interval where there is no terminal', () => {
    const lines: string[] = []
    let pages = 0
    const view = showProgress({write: (text) => lines.push(text)}, 2, () => ({
      pages,
      errors: 1,
      read: 0,
      total: undefined
    }))
    pages = 100
    vi.advanceTimersByTime(2000)
    pages = 300
    vi.advanceTimersByTime(2000)
    view.stop()
    vi.advanceTimersByTime(4000)
    expect(lines).toEqual(['newst: 100 pages, 1 errors, 50 pages/s\n', 'newst: 300 pages, 1 errors, 75 pages/s\n'])
  })

  it('should write nothing for an interval of 0', () => {
    const lines: string[] = []
    const view = showProgress({write: (text) => lines.push(text)}, 0, () => ({pages: 1, errors: 0, read: 0, total: 1}))
    vi.advanceTimersByTime(100_000)
    view.stop()
    expect(lines).toEqual([])
  })

  it.each([
    [100, /50 % \| 10 pages \| 2 errors \| \d+ pages\/s \| .* left/],
    [undefined, /10 pages \| 2 errors \| \d+ pages\/s/]
  ])('should draw a bar on a terminal, of a total of %s', (total, text) => {
    const stream = Object.assign(new PassThrough({encoding: 'utf8'}), {isTTY: true, columns: 200, cursorTo: () => true})
    const terminal = Object.assign(stream, {clearLine: () => true, clearScreenDown: () => true, moveCursor: () => true})
    const view = showProgress(terminal, 10, () => ({pages: 10, errors: 2, read: 50, total}))
    vi.advanceTimersByTime(1000)
    view.stop()
    expect(stream.read()).toMatch(text)
  })
})

describe('progressLine', () => {
  it('should say nothing of time left before anything is read', () => {
    const line = progressLine({pages: 0, errors: 0, read: 0, total: 10}, 1)
    expect(line).toBe('newst: 0 pages, 0 errors, 0 pages/s, 0 % read')
  })
})
