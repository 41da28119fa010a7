import {describe, expect, it} from 'vitest'
import {opensByline} from '../../src/segment/opens-byline.js'

describe('opensByline', () => {
  it.each(['by Jane Doe', 'BY JANE DOE', 'Von: Jane Doe', 'by @Janedoe', 'Por Ana Gómez'])(
    'should know "%s" for the start of a byline',
    (text) => {
      expect(opensByline(text)).toBe(true)
    }
  )

  it.each(['by the harbour', 'Byron Doe', 'By', 'Port Ellery', ''])('should NOT take "%s" for one', (text) => {
    expect(opensByline(text)).toBe(false)
  })
})
