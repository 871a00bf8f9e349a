import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Imports that are still there when the types are gone. */
const imports =
  /(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g
const fromDisk = (file: string) => readFileSync(file, 'utf8')

/** All that runs when these files run: the hall's files by path, packages by name. */
export function reach(files: string[], read: (file: string) => string = fromDisk): string[] {
  // The hall's own package file, so its shape is known.
  const about = JSON.parse(fromDisk('package.json')) as { imports: Record<string, string> }
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const match of read(file).matchAll(imports)) {
      const target = match[1] ?? match[2] ?? ''
      if (target.startsWith('.')) visit(join(dirname(file), target).replaceAll('\\', '/'))
      else if (target.startsWith('#')) visit((about.imports[target] ?? target).slice(2))
      else reached.add(target)
    }
  }
  files.forEach(visit)
  return [...reached]
}
