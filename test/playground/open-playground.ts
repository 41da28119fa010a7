import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium, type Page} from 'playwright-core'
import {build, preview} from 'vite'

/** The playground, open in a browser. */
export interface Playground {
  page: Page
  /** Where it is served. */
  address: string
  /** Every address that the browser asked for. */
  requests: string[]
  /** Errors of scripts and what the console was told of errors. */
  errors: string[]
  close: () => Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/**
 * Build the playground, serve it, and open it in Chromium.
 *
 * @param executablePath - The browser's program.
 * @returns The open playground; to be closed.
 */
export async function openPlayground(executablePath: string): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'newst-playground-'))
  const configFile = fileURLToPath(new URL('../../playground/vite.config.ts', import.meta.url))
  const outDir = join(folder, 'dist')
  await build({configFile, build: {outDir}, logLevel: 'warn'})
  const server = await preview({configFile, build: {outDir}, preview: {port: 0}, logLevel: 'warn'})
  const address = server.resolvedUrls?.local[0] ?? ''

  const options = {executablePath, args: flags, headless: true, timeout: 0, reducedMotion: 'reduce'} as const
  const context = await chromium.launchPersistentContext(join(folder, 'user'), options)
  context.setDefaultTimeout(0)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: new URL(address).origin})
  const page = context.pages()[0] ?? (await context.newPage())
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(address)

  return {
    page,
    address,
    requests,
    errors,
    close: async () => {
      await context.close()
      await server.close()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}
