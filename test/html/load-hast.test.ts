import {describe, expect, it} from 'vitest'
import {loadHast} from '../../src/html/load-hast.js'

describe('loadHast', () => {
  it('should say what to install where the packages are missing', async () => {
    const cause = new Error('Cannot find package')
    const error: unknown = await loadHast(() => Promise.reject(cause)).catch((error: unknown) => error)
    expect(error).toMatchObject({
      message:
        '`newst/html` needs the packages `hast-util-from-html` and `hast-util-to-text`: npm install hast-util-from-html hast-util-to-text',
      cause
    })
  })
})
