import { takeGuide } from './guide/takeGuide.ts'
import { readOrder } from './pictureOrder.ts'
import { openStudio } from './pictureStudio.ts'
import { takeCards } from './pictureCards.ts'
import { takeInterface } from './pictureInterface.ts'
import { takeLabels } from './pictureLabels.ts'
import { takeViews } from './pictureViews.ts'

/**
 * `npm run pictures [-- ids] [--size 1280x720] [--langs en,zh,ru]`: every room and every exhibit as
 * it is seen, into `pictures/`. With `--near 1.5,0.6` exhibits from so many metres instead of nearer
 * as it suits; with `--ui` the interface instead; with `--cards` the social
 * cards under `public/cards/`; with `--labels` every label from where it is read; with `--guide`
 * those of the curators' guide. Fails when a page has a fault.
 */
async function pictures(words: string[]): Promise<void> {
  const order = readOrder(words)
  if (typeof order === 'string') throw new Error(order)
  if (order.of === 'guide') return takeGuide()
  const studio = await openStudio()
  try {
    if (order.of === 'cards') await takeCards(studio)
    else if (order.of === 'interface') await takeInterface(studio, order)
    else if (order.of === 'labels') await takeLabels(studio, order)
    else await takeViews(studio, order)
  } finally {
    await studio.close()
    // A shader that does not compile tells its whole text, frame by frame.
    for (const fault of new Set(studio.faults)) console.error(fault.slice(0, 600))
    if (studio.faults.length > 0) process.exitCode = 1
  }
}

pictures(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
