import {register} from 'tsx/esm/api'

// A thread does not read TypeScript by itself.
register()

const {default: run} = await import('../../../src/cli/batch/worker.ts')

export default run
