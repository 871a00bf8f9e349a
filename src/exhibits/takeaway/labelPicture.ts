import { labelSheet, labelWidth } from '#lettering'
import type { Made } from '#visit'
import { tagOf } from '#words'
import { sheetCanvas } from '../sheetCanvas.ts'
import { inked } from './inked.ts'
import type { Maker } from './makers.ts'

const pixelsPerMetre = 2000

/**
 * The exhibit's label as it hangs on the wall, a PNG 1560 pixels wide, with the hall's name and
 * the day. Rejects where the exhibit is gone or the browser has no canvas.
 */
export const labelPicture: Maker = async (made, { outline, room, chinese }) => {
  const exhibit = room.exhibits.find((each) => each.id === made.exhibit)
  if (!exhibit) throw new Error(`enfilade: ${made.exhibit} is not in ${room.id}`)
  const { language } = made
  const foot = [...(exhibit.interpretation ? [outline.interpretation] : []), imprint(made, outline)]
  const sheet = labelSheet({
    code: exhibit.id.toUpperCase(),
    title: exhibit.title,
    lead: exhibit.lead,
    text: exhibit.wall,
    ...(chinese === undefined || chinese === exhibit.title
      ? {}
      : { also: { text: chinese, language: 'zh' } }),
    interpretation: foot.join(' '),
  })
  const { context } = await sheetCanvas(sheet, labelWidth, language, pixelsPerMetre)
  const { canvas } = context
  const picture = context.getImageData(0, 0, canvas.width, canvas.height)
  inked(picture.data)
  context.putImageData(picture, 0, 0)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], `${exhibit.id}-${language}-${made.day}.png`, { type: 'image/png' })
}

/** Where and when: the hall's name and the day. */
function imprint({ day, language }: Made, { title }: { title: string }): string {
  const date = new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'long' })
  const gap = language === 'zh' ? '，' : ', '
  return `${title}${gap}${date.format(new Date(`${day}T12:00`))}`
}
