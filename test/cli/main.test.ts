import process from 'node:process'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}

const original = {argv: process.argv, exitCode: process.exitCode}

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  vi.restoreAllMocks()
  process.stdout.removeAllListeners('error')
  process.stderr.removeAllListeners('error')
  process.argv = original.argv
  process.exitCode = original.exitCode
})

describe('main', () => {
  it('should run the command with the words of the process', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await start('--version')
    expect(write).toHaveBeenCalledWith(packageJson.version + '\n')
    expect(process.exitCode).toBe(0)
  })

  it('should exit quietly when the reader of the output is gone', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exit')
    })
    await start('--version')
    const error = Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})
    expect(() => process.stdout.emit('error', error)).toThrow('exit')
  })

  it('should say in a line that the output cannot be written, and exit with 3', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const say = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('exit')
    })
    await start('--version')
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
    expect(() => process.stdout.emit('error', error)).toThrow('exit')
    expect(say).toHaveBeenCalledWith('newst: ENOSPC: no space left on device, write\n')
    expect(exit).toHaveBeenCalledWith(3)
  })

  it('should go on where messages cannot be written', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await start('--version')
    expect(process.stderr.emit('error', new Error('write ENOSPC'))).toBe(true)
  })
})

async function start(...words: string[]): Promise<void> {
  process.argv = ['node', 'newst', ...words]
  await import('../../src/cli/main.js')
}
