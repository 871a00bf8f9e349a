import { languageOf } from '#words'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { bakeHall } from './light/bakeHall.ts'
import { compile } from './compile.ts'
import { drawPlan } from './drawPlan.ts'
import { lettersOf } from './letters.ts'
import { newExhibition } from './newExhibition.ts'
import { byFile } from './problems.ts'
import { readFolder } from './readFolder.ts'
import { writeSample } from './sample/writeSample.ts'
import { writeSchemas } from './schema/writeSchemas.ts'
import { unfinished } from './unfinished.ts'
import { unwritable } from './unwritable.ts'

/** What follows a verb, for whoever forgot it; whether its folder must be there; and what it does. */
type Verb = { wants: string; makes?: true; does: (...words: string[]) => Promise<void> }

const verbs: Record<string, Verb> = {
  new: {
    wants: '<folder>',
    makes: true,
    /** Makes a small exhibition to start from. */
    async does(folder = '') {
      await newExhibition(folder)
      console.log(`A small exhibition lies in ${folder}. Walk it:\n\n  npm start -- ${folder}\n`)
    },
  },
  check: {
    wants: '<folder> [--finished]',
    /**
     * Lists what is wrong with the exhibition and, apart, what is not finished yet; with
     * `--finished` that counts as wrong.
     */
    async does(folder = '', word) {
      if (word !== undefined && word !== '--finished')
        throw new Error(`check knows --finished, and not "${word}".`)
      const { exhibition, problems } = await readFolder(folder)
      if (exhibition) {
        // What is read must also be planned and written.
        const out = await mkdtemp(join(tmpdir(), 'enfilade-'))
        try {
          await compile(folder, out)
        } finally {
          await rm(out, { recursive: true, force: true })
        }
        problems.push(...unwritable(exhibition, await lettersOf(exhibition)))
      }
      console.log(problems.length > 0 ? byFile(problems) : `${folder} is in order.`)
      const open = unfinished(exhibition)
      if (open.length > 0) console.log(`\nNot finished yet:\n${open.join('\n')}`)
      if (problems.length > 0 || (word === '--finished' && open.length > 0)) process.exitCode = 1
    },
  },
  plan: {
    wants: '<folder> [file.svg] [--lang=en|zh|ru]',
    /** Draws the plan for A3 paper, into a file or as what is printed. */
    async does(folder = '', ...words) {
      const tag = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length) ?? 'en'
      const language = languageOf(tag)
      if (!language) throw new Error(`The hall has no language "${tag}": it has en, zh and ru.`)
      const drawn = await drawPlan(folder, language)
      const file = words.find((word) => !word.startsWith('--'))
      if (file === undefined) return console.log(drawn)
      await writeFile(file, drawn)
      console.log(`The plan is in ${file}, drawn for A3 paper.`)
    },
  },
  build: {
    wants: '<folder> <out>',
    /** Builds the hall with this exhibition, for any host. */
    async does(folder = '', out) {
      if (!out) throw new Error('Say where to: npm run exhibition -- build <folder> <out>')
      if (!relative(folder, out).startsWith('..'))
        throw new Error(
          `${out} lies in ${folder}: name a folder outside, or the hall holds itself.`,
        )
      // Brings the bundler: only when something is to be built.
      const { build } = await import('./build.ts')
      await build(folder, out, true)
      console.log(`The hall stands in ${out}.`)
    },
  },
  schema: {
    wants: '<folder>',
    /** Writes the schemas by which an editor explains the files. */
    async does(folder = '') {
      await writeSchemas(folder)
      console.log(`Your editor finds the schemas in ${join(folder, '.schema')}.`)
    },
  },
  sample: {
    wants: '<number> <folder>',
    makes: true,
    /** Makes an exhibition of so many generated pictures, for measuring. */
    async does(count = '', folder) {
      if (!folder) throw new Error('Which folder? npm run exhibition -- sample <number> <folder>')
      await writeSample(Number(count), folder)
      console.log(`A sample of ${count} pictures lies in ${folder}.`)
    },
  },
  bake: {
    wants: '<folder> [rooms and courts ...] [--draft]',
    /** Bakes the light of the shipped exhibition's rooms, or of those named. */
    async does(folder = '', ...words) {
      const rooms = words.filter((word) => !word.startsWith('--'))
      await bakeHall(folder, rooms, words.includes('--draft'))
    },
  },
}

async function command([name = '', ...words]: string[]): Promise<void> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  const known = Object.keys(verbs).join('|')
  if (!verb) throw new Error(`There is no verb "${name}": npm run exhibition -- ${known} <folder>`)
  const [first] = words
  if (!first) throw new Error(`Which folder? npm run exhibition -- ${name} ${verb.wants}`)
  if (!verb.makes && !existsSync(first)) throw new Error(`There is no folder ${first}.`)
  await verb.does(...words)
}

command(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
