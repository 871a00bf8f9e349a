import { createHash } from 'node:crypto'
import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Problem } from '#kit'
import { compile } from '../compile.ts'
import { readFolder } from '../readFolder.ts'
import { signatureOf } from './sticks.ts'

/** A whole folder to show, or why what was brought is not shown. */
export type Laid = { folder: string } | { problems: readonly Problem[] }

/**
 * Lays what was brought over a copy of what is shown: one changed file is enough. An exhibition with
 * another id takes its place instead. The copy lies in `into`, so that the stick may
 * be pulled out. It is given only when nothing in it is wrong; what is shown stays as it is.
 */
export async function layOver(brought: string, shown: string, into: string): Promise<Laid> {
  const mark = createHash('sha256').update(`${shown}\n${await signatureOf(brought)}`)
  const folder = join(into, mark.digest('hex').slice(0, 12))
  const trial = `${folder}.trial`
  await rm(trial, { recursive: true, force: true })
  await mkdir(trial, { recursive: true })
  try {
    if (!(await isAnother(brought, shown))) await copy(shown, trial)
    await copy(brought, trial)
    const problems = await problemsIn(trial)
    if (problems.length > 0) return { problems }
    await rm(folder, { recursive: true, force: true })
    await rename(trial, folder)
    return { folder }
  } finally {
    await rm(trial, { recursive: true, force: true })
  }
}

/** Files and folders only: a link on a stick may lead anywhere; what is hidden is not for the hall. */
const copy = (from: string, to: string) =>
  cp(from, to, {
    recursive: true,
    filter: async (path) => {
      if (path === from) return true
      const found = await lstat(path)
      return (found.isFile() || found.isDirectory()) && !basename(path).startsWith('.')
    },
  })

/** Whether what was brought is another exhibition than the one that is shown, by its id. */
async function isAnother(brought: string, shown: string): Promise<boolean> {
  const [theirs, ours] = await Promise.all([brought, shown].map(idOf))
  return theirs !== undefined && theirs !== ours
}

async function idOf(folder: string): Promise<string | undefined> {
  // A folder of a few changed texts has none.
  const text = await readFile(join(folder, 'exhibition.yaml'), 'utf8').catch(() => '')
  return /^id:\s*["']?([\w-]+)/m.exec(text)?.[1]
}

async function problemsIn(folder: string): Promise<readonly Problem[]> {
  const { exhibition, problems } = await readFolder(folder)
  if (!exhibition || problems.length > 0) return problems
  // What is read must also be planned and written.
  const out = await mkdtemp(join(tmpdir(), 'enfilade-'))
  try {
    return await compile(folder, out)
  } catch (fault) {
    return [{ at: 'the exhibition', says: fault instanceof Error ? fault.message : String(fault) }]
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
