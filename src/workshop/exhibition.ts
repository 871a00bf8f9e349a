import { languageOf } from '#words'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'
import { compile } from './compile.ts'
import { drawPlan } from './drawPlan.ts'
import { sentence } from './problems.ts'
import { readFolder } from './readFolder.ts'
import { unfinished } from './unfinished.ts'

const verbs: Record<string, (folder: string, word: string | undefined) => Promise<void>> = {
  /**
   * Lists what is wrong with the exhibition and, apart, what is not finished yet; with `--finished`
   * that counts as wrong.
   */
  async check(folder, word) {
    if (word !== undefined && word !== '--finished')
      throw new Error(`check knows --finished, and not "${word}".`)
    const out = await mkdtemp(join(tmpdir(), 'enfilade-'))
    const problems = await compile(folder, out)
    await rm(out, { recursive: true })
    for (const problem of problems) console.log(sentence(problem))
    if (problems.length === 0) console.log(`${folder} is in order.`)
    const open = unfinished((await readFolder(folder)).exhibition)
    if (open.length > 0) console.log(`\nNot finished yet:\n${open.join('\n')}`)
    if (problems.length > 0 || (word === '--finished' && open.length > 0)) process.exitCode = 1
  },
  /** Prints the plan as SVG; with `--lang=zh` its titles are in that language. */
  async plan(folder, word) {
    const tag = word?.replace(/^--lang=/, '')
    const language = languageOf(tag ?? 'en')
    if (!language) throw new Error(`The hall has no language "${tag}": write --lang=en, zh or ru.`)
    console.log(await drawPlan(folder, language))
  },
  /** Builds the hall with this exhibition, for any host. */
  async build(folder, out) {
    if (!out) throw new Error('Say where to: npm run exhibition -- build <folder> <out>')
    await build(folder, out)
    console.log(`The hall stands in ${out}.`)
  },
}

async function command([verb = '', folder, out]: string[]): Promise<void> {
  const does = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  const known = Object.keys(verbs).join('|')
  if (!does) throw new Error(`There is no verb "${verb}": npm run exhibition -- ${known} <folder>`)
  if (!folder) throw new Error(`Which folder? npm run exhibition -- ${verb} <folder>`)
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`)
  await does(folder, out)
}

command(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
