import { plainKiosk, type Exhibition, type KioskSettings } from '#exhibition'
import type { Problem } from '#kit'
import { sentence } from './problems.ts'
import { readFolder } from './readFolder.ts'

/** The exhibition in `folder` with its problems. Throws when they leave nothing to show. */
export async function readToShow(
  folder: string,
): Promise<{ exhibition: Exhibition; kiosk: KioskSettings; problems: Problem[] }> {
  const { exhibition, kiosk = plainKiosk, problems } = await readFolder(folder)
  if (exhibition) return { exhibition, kiosk, problems }
  const list = problems.map((problem) => `  ${sentence(problem)}`).join('\n')
  throw new Error(`${folder} cannot be shown:\n${list}`)
}
