import {spawnSync} from 'node:child_process'

/**
 * Find a Python that has PyTorch.
 *
 * @returns The command.
 * @throws {Error} When there is none.
 */
export function findPython(): string {
  const found = candidates.find((python) => spawnSync(python, ['-c', 'import numpy, torch']).status === 0)
  if (!found) {
    throw new Error(
      `Expected a Python with PyTorch, but none of ${candidates.join(', ')} can import it; on Debian: apt-get install python3-torch`
    )
  }
  return found
}

// The one in use first; then the system's own, for which Debian packages PyTorch.
const candidates = ['python3', '/usr/bin/python3']
