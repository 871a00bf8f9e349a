import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { foldersOnSticks } from './sticks.ts'

/** Where files lie while no stick is plugged in. */
const here = resolve('saved')

/**
 * What staff save in their corner comes onto the first stick that is plugged in, beside its
 * `enfilade` folder, else into `saved/`: the browser itself would throw it away.
 */
export function saveDownloads(page: Page, say: (line: string) => void): void {
  page.on('download', (download) => {
    const keep = async () => {
      const [stick] = await foldersOnSticks()
      const folder = stick === undefined ? here : dirname(stick)
      await mkdir(folder, { recursive: true })
      const file = join(folder, download.suggestedFilename())
      await download.saveAs(file)
      say(`staff saved ${file}`)
    }
    keep().catch((fault: unknown) => say(`what staff saved is lost: ${String(fault)}`))
  })
}
