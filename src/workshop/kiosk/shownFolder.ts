import { readFile, readdir, rename, rm, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readFolder } from '../readFolder.ts'
import { shortName } from '../stale.ts'

/** Where the hall of a folder is built, and where the server looks for it. */
export const hallOf = (folder: string): string => `.cache/dist-${shortName(folder)}`

/** Which folder a kiosk shows: the house's own, or what was last brought to it and found whole. */
export type ShownFolder = {
  /** Where copies of what was brought lie. */
  into: string
  now: () => Promise<string>
  /** From here on this one, also after the power was off. */
  show: (folder: string) => Promise<void>
}

/** What is shown in place of `own`, kept in `at` over restarts. */
export function createShownFolder(own: string, at = resolve('.cache/kiosk')): ShownFolder {
  const into = join(at, shortName(own))
  const record = join(into, 'shown')
  return {
    into,
    now: async () => {
      const name = await readFile(record, 'utf8').catch(() => undefined)
      if (name === undefined || !/^[\da-f]{12}$/.test(name)) return own
      const folder = join(into, name)
      // A disk may have lost it since: then the house's own is shown.
      return (await readFolder(folder)).exhibition ? folder : own
    },
    show: async (folder) => {
      await mkdir(into, { recursive: true })
      const name = folder.slice(into.length + 1)
      await writeFile(`${record}.new`, name)
      await rename(`${record}.new`, record)
      const others = (await readdir(into, { withFileTypes: true })).filter(
        (each) => each.isDirectory() && each.name !== name,
      )
      for (const { name: other } of others) {
        const gone = join(into, other)
        // With the hall that was built of it: a kiosk's disk must not fill up over the years.
        await rm(hallOf(gone), { recursive: true, force: true })
        await rm(gone, { recursive: true, force: true })
      }
    },
  }
}
