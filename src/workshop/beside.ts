import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The scripts of what is made beside the page, which the bundler's list does not have. */
export type Beside = {
  /** What comes with the first thing that is made, whatever it is. */
  always: readonly string[]
  /** What the things need besides that a script of the page asks for. */
  askedBy: (script: string) => readonly string[]
}

/** How vite.config.ts has them called. */
const named = /^beside-.*\.js$/
const [entry, shared] = [/beside-maker-/, /beside-shared-/] as const

/** The scripts that `files`, by name, have of what is made beside the page; `files` are what they say. */
export function besideIn(files: ReadonlyMap<string, string>): Beside {
  const seen = (from: string, all = new Set<string>()): Set<string> => {
    if (all.has(from)) return all
    all.add(from)
    const code = files.get(from) ?? ''
    for (const [, name = ''] of code.matchAll(/from\s*["']\.\/([^"']+)["']/g)) seen(name, all)
    return all
  }
  const makers = new Map<string, string>()
  for (const code of files.values())
    for (const [, name = '', file = ''] of code.matchAll(
      /(\w+):\s*async\s*\(\)\s*=>\s*\(\s*await import\(["']\.\/([^"']+)["']\)/g,
    ))
      makers.set(name, file)
  const always = [...files.keys()].filter((file) => entry.test(file) || shared.test(file))
  return {
    always,
    askedBy: (script) => {
      const names = [...script.matchAll(/make:\s*["'`](\w+)["'`]/g)].map(([, name = '']) => name)
      const wanted = names.flatMap((name) => [...seen(makers.get(name) ?? '')])
      return [...new Set(wanted)].filter((file) => files.has(file) && !always.includes(file))
    },
  }
}

/** The same of a built hall's folder of scripts. */
export async function besideOf(folder: string): Promise<Beside> {
  const names = (await readdir(folder)).filter((name) => named.test(name))
  const codes = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  )
  return besideIn(new Map(await Promise.all(codes)))
}
