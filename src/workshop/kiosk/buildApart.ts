import { spawn } from 'node:child_process'
import { hallOf } from './shownFolder.ts'

/**
 * Builds the hall of a folder where the server will look for it, in a process of its own: whatever
 * happens to it, the one that is shown goes on. Rejects if it does not come to its end.
 */
export function buildApart(folder: string): Promise<void> {
  const words = ['src/workshop/exhibition.ts', 'build', folder, hallOf(folder)]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (part: Buffer) => {
      said = `${said}${part.toString('utf8')}`.slice(-2000)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`the hall of it could not be built: ${said.trim()}`))
    })
  })
}
