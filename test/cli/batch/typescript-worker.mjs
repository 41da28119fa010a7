import {register} from 'tsx/esm/api'

// A thread does not read TypeScript by itself.
register()

export const {runItem} = await import('../../../src/cli/batch/worker.ts')
