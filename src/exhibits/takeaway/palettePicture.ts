import { fontCss, fontOf } from '#lettering'
import { tagOf } from '#words'
import type { Maker } from './makers.ts'
import { coloursIn } from './palette.ts'

/** Of the picture and of a colour in it, pixels. */
const [width, height, band] = [1600, 900, 640] as const
const margin = 60

/** The palette as a PNG: its colours side by side, their names and values under them. */
export const palettePicture: Maker = async (made, { outline }) => {
  const { language } = made
  const colours = coloursIn(made)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const name = fontCss(fontOf('title', language), 34)
  const sign = fontCss(fontOf('title', 'zh'), 34)
  const small = fontCss(fontOf('body', language), 26)
  const date = new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'long' })
  const foot = `${outline.title}, ${date.format(new Date(`${made.day}T12:00`))}`
  // A font that does not come is written in its fallback.
  await Promise.allSettled([
    document.fonts.load(name, colours.map((each) => each.name).join('')),
    document.fonts.load(sign, colours.map((each) => each.sign).join('')),
    document.fonts.load(small, `${foot}#0123456789ABCDEF`),
  ])
  context.fillStyle = '#F6F1E7'
  context.fillRect(0, 0, width, height)
  const each = (width - 2 * margin) / colours.length
  const write = (text: string, font: string, x: number, y: number, ink: string) => {
    context.font = font
    context.fillStyle = ink
    context.fillText(text, x, y, each - 16)
  }
  for (const [i, colour] of colours.entries()) {
    const x = margin + i * each
    context.fillStyle = colour.code
    context.fillRect(x, margin, each, band)
    if (colour.name !== colour.sign) write(colour.sign, sign, x, margin + band + 54, '#2B2622')
    write(colour.name, name, x, margin + band + (colour.name === colour.sign ? 54 : 98), '#2B2622')
    write(colour.code, small, x, margin + band + 136, '#6B635A')
  }
  context.font = small
  context.fillStyle = '#6B635A'
  context.textAlign = 'right'
  context.fillText(foot, width - margin, height - 22)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], `${made.exhibit}-${language}-${made.day}.png`, { type: 'image/png' })
}
