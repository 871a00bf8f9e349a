import { cardFont, cardIn, cardSize, paintCard } from '../greeting-cards/paintCard.ts'
import type { Maker } from './makers.ts'

/** A greeting card as a PNG of 1,800 by 1,200 pixels, with the hall's name. */
export const cardPicture: Maker = async ({ exhibit, day, language, recipe }, { outline }) => {
  const card = cardIn(recipe)
  if (!card) throw new Error('enfilade: no recipe of a card')
  await cardFont(card, outline.title)
  const canvas = document.createElement('canvas')
  canvas.width = cardSize.width
  canvas.height = cardSize.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  paintCard(context, card, outline.title, cardSize.width)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], `${exhibit}-${language}-${day}.png`, { type: 'image/png' })
}
