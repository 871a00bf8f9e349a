import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { compileChapter, hallChapters, planChapter } from './chapters.ts'

/** What can be asked for alone. */
const chapters: Record<string, () => Promise<string[]>> = {
  plan: async () => [await planChapter()],
  compile: async () => [await compileChapter()],
  halls: hallChapters,
}

/**
 * `npm run bench [-- plan|compile|halls]`: measures, asserts nothing, and writes
 * `bench/results.md`; a chapter alone is only told.
 */
async function bench(asked: string | undefined): Promise<void> {
  const known = Object.keys(chapters)
  if (asked !== undefined && !Object.hasOwn(chapters, asked))
    throw new Error(`bench knows ${known.join(', ')}, and not "${asked}".`)
  const told: string[] = []
  for (const name of asked === undefined ? known : [asked]) {
    const texts = (await chapters[name]?.()) ?? []
    for (const text of texts) console.log(`${text}\n`)
    told.push(...texts)
  }
  if (asked !== undefined) return
  await mkdir('bench', { recursive: true })
  await writeFile('bench/results.md', [head(), ...told, ''].join('\n\n'))
  console.log('All of it is in bench/results.md.')
}

function head(): string {
  const [first] = cpus()
  const where = `Node ${process.version}, ${process.platform}, ${cpus().length} × ${first?.model ?? 'unknown'}`
  return `# Measured\n\n${new Date().toISOString().slice(0, 10)}, ${where}; drawn in software, 640 × 360.`
}

bench(process.argv[2]).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
