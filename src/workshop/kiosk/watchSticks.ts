import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { byFile } from '../problems.ts'
import { layOver } from './layOver.ts'
import type { ShownFolder } from './shownFolder.ts'
import { signatureOf } from './sticks.ts'

type Watch = {
  /** The folders that are plugged in now. */
  folders: () => Promise<string[]>
  shown: ShownFolder
  /** Builds the hall of a folder and shows it; rejects if it cannot be built. */
  change: (folder: string) => Promise<void>
  say: (line: string) => void
}

/** What a stick is told beside its folder. */
const report = 'enfilade-report.txt'

/**
 * One look at the sticks: what lies there, and was there unchanged at the look before, is checked and
 * shown, each state of it once. Whoever brought it reads on the stick what became of it. Never rejects.
 */
export function createStickWatch({ folders, shown, change, say }: Watch): () => Promise<void> {
  let last = new Map<string, string>()
  const done = new Map<string, string>()
  const take = async (brought: string) => {
    say(`${brought} is looked at`)
    const laid = await layOver(brought, await shown.now(), shown.into)
    if ('problems' in laid) {
      say(`${brought} is not shown: ${laid.problems.length} problems`)
      return `Nothing was changed: the hall shows what it showed before.\n\n${byFile(laid.problems)}\n`
    }
    await change(laid.folder)
    await shown.show(laid.folder)
    say(`${brought} is shown`)
    return 'All of it is in order, and the hall shows it as soon as nobody is there.\n'
  }
  const tell = async (brought: string, text: string) => {
    const at = new Date().toISOString().slice(0, 16).replace('T', ' ')
    // A stick may be locked against writing: the log has it too.
    await writeFile(join(dirname(brought), report), `${at} UTC\n${text}`).catch(() =>
      say(`${brought} could not be told`),
    )
  }
  return async () => {
    const found = new Map<string, string>()
    for (const folder of await folders()) {
      // Pulled out in this moment.
      const signature = await signatureOf(folder).catch(() => undefined)
      if (signature !== undefined) found.set(folder, signature)
    }
    const ready = [...found].filter(
      ([folder, signature]) =>
        signature !== '' && last.get(folder) === signature && done.get(folder) !== signature,
    )
    last = found
    for (const [folder, signature] of ready) {
      done.set(folder, signature)
      try {
        await tell(folder, await take(folder))
      } catch (fault) {
        const why = fault instanceof Error ? fault.message : String(fault)
        say(`${folder} is not shown: ${why}`)
        await tell(folder, `Nothing was changed: the hall shows what it showed before.\n\n${why}\n`)
      }
    }
  }
}
