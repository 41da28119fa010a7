import {fileURLToPath} from 'node:url'
import {defineConfig, type Plugin} from 'vite'

/** The source of an entry of the package. */
const source = (entry: string): string => fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url))

/** The built page may run its own script, look as its own style says, and nothing else; markup is never made from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'"
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {tag: 'meta', attrs: {'http-equiv': 'Content-Security-Policy', content: policy}, injectTo: 'head-prepend'}
  ]
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The built folder works wherever it is put.
  base: './',
  resolve: {
    alias: [
      {find: /^newst$/, replacement: source('index')},
      {find: /^newst\/html$/, replacement: source('html')}
    ]
  },
  build: {target: 'es2022', modulePreload: false, emptyOutDir: true},
  preview: {host: '127.0.0.1'},
  plugins: [contentSecurityPolicy]
})
