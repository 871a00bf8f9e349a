import type { Ruled } from '#craft'
import { isObject, pageClock } from '#kit'
import { fontCss, fontOf } from '#lettering'
import type { Made } from '#visit'
import { ruledCanvas } from '../rule-drawing/paintRuled.ts'
import { isRuled, ruledOf } from '../rule-drawing/rule.ts'
import type { Maker } from './makers.ts'

/** Pixels of the picture from left to right; it is 16 to 9. */
const across = 4096

/** The landscape that the rule draws, a PNG of 4,096 by 2,304 pixels, its number in its name. */
export const ruledPicture: Maker = async (made, { outline }) => {
  const ruled = ruledIn(made)
  const font = fontCss(fontOf('body', made.language), 40)
  const line = `${ruled.seed} · ${outline.title}`
  await Promise.allSettled([document.fonts.load(font, line)])
  const context = await ruledCanvas(ruled, across, pageClock, new AbortController().signal)
  const { canvas } = context
  context.font = font
  context.textAlign = 'right'
  context.fillStyle = '#6B4A2A'
  context.fillText(line, canvas.width - 60, canvas.height - 44)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], ruledName(made.exhibit, ruled), { type: 'image/png' })
}

/** What its file is called: the number and the dials that bring it back. Dials count from 1. */
export const ruledName = (exhibit: string, { seed, mist, height, season }: Ruled): string =>
  `${exhibit}-seed-${seed}-mist-${mist + 1}-height-${height + 1}-season-${season + 1}.png`

/** Number and dials of a recipe. Throws for what is none: a link may carry anything. */
export function ruledIn({ recipe }: Pick<Made, 'recipe'>): Ruled {
  if (!isObject(recipe) || !isRuled(recipe))
    throw new Error('enfilade: a drawing without its number and dials')
  return ruledOf(recipe)
}
