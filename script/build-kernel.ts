/**
 * Write the bytes of the network's kernel: `npm run kernel`.
 */
import {writeFileSync} from 'node:fs'
import {assembleKernel} from './assemble-kernel.js'

writeFileSync(new URL('../src/learned/kernel-bytes.ts', import.meta.url), await assembleKernel())
