import { spawn } from 'node:child_process'

/** What a curator sees of `npm run exhibition -- <words>`. */
export function exhibitionCommand(
  ...words: string[]
): Promise<{ code: number; said: string; complained: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/workshop/exhibition.ts', ...words])
    const [said, complained] = [[] as string[], [] as string[]]
    child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => complained.push(text))
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, said: said.join(''), complained: complained.join('') }),
    )
  })
}
