import {describe, expect, it} from 'vitest'
import {measureQuality} from '../../bench/measure-quality.js'

describe('measureQuality', () => {
  it('should measure newst on text beside its peers on HTML', async () => {
    const quality = await measureQuality(4, 'elements that say what they hold')
    expect(Object.keys(quality)).toEqual([
      'newst, from the text',
      'Readability + linkedom, from HTML',
      'Defuddle + linkedom, from HTML'
    ])
    for (const {body, headline} of Object.values(quality)) {
      expect(body).toBeGreaterThan(0.5)
      expect(body).toBeLessThanOrEqual(1.000001)
      expect(headline).toBeLessThanOrEqual(1)
    }
  })
})
