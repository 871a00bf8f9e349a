import type { Page } from 'playwright'
import { coveredBy } from '../../src/ui/coveredBy.ts'
import { seenAt, settled } from './hall.ts'

/** Clicks a place of the plan (metres) in the picture, whose middle has moved out from under the card. */
export async function pressAt(
  page: Page,
  place: { x: number; y: number; z: number },
): Promise<void> {
  const window = page.viewportSize()!
  const seen = seenAt(await settled(page), window, place)!
  const card = await page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('.card')
    const picture = shown?.parentElement
    return shown && picture
      ? {
          at: { left: shown.offsetLeft, top: shown.offsetTop },
          whole: { width: picture.clientWidth, height: picture.clientHeight },
        }
      : undefined
  })
  const { right, bottom } = card ? coveredBy(card.at, card.whole) : { right: 0, bottom: 0 }
  await page.mouse.click(seen.x - right / 2, seen.y - bottom / 2)
}
