import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCatalogue } from '../catalogue.ts'
import { compile } from '../compile.ts'
import { cutLetters } from '../letters.ts'
import { readFolder } from '../readFolder.ts'

/** Milliseconds for each step from a folder to what a hall shows of it. */
export type CompileTime = { read: number; compile: number; catalogue: number; fonts: number }

/** How long the exhibition in `folder` takes, into a folder of its own: nothing is made yet. */
export async function timeCompile(folder: string): Promise<CompileTime> {
  const out = await mkdtemp(join(tmpdir(), 'enfilade-bench-'))
  try {
    return {
      read: await timed(() => readFolder(folder)),
      compile: await timed(() => compile(folder, join(out, 'data'))),
      catalogue: await timed(() => writeCatalogue(out)),
      fonts: await timed(() => cutLetters(folder, join(out, 'baked/fonts'))),
    }
  } finally {
    await rm(out, { recursive: true })
  }
}

async function timed(does: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await does()
  return performance.now() - started
}
