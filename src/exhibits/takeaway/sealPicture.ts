import { isObject } from '#kit'
import { fontCss } from '#lettering'
import { tagOf } from '#words'
import { paintPrint, sealFont, type Seal } from '../seal-press/paintSeal.ts'
import type { Maker } from './makers.ts'

/** Pixels of a side of the picture, and of the print in it. */
const [whole, print] = [2048, 1100]
const [paper, paste, ink] = ['#F3EDDF', '#B5302A', '#6B635A']

/** The print of a seal on paper, a PNG of 2048 pixels square, with its title, the day and its seed. */
export const sealPicture: Maker = async ({ exhibit, title, day, language, recipe }) => {
  const seal = sealOf(recipe)
  if (!seal) throw new Error('enfilade: no recipe of a seal')
  await sealFont(seal.sign)
  const font = fontCss({ family: 'Hall Sans', weight: 400, han: language === 'zh' }, 40)
  const date = new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'long' })
  const line = `${title} · ${date.format(new Date(`${day}T12:00`))} · ${seal.seed}`
  await Promise.allSettled([document.fonts.load(font, line)])
  const canvas = document.createElement('canvas')
  canvas.width = whole
  canvas.height = whole
  const context = canvas.getContext('2d')
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = paper
  context.fillRect(0, 0, whole, whole)
  const left = (whole - print) / 2
  paintPrint(context, seal, { x: left, y: left - 60, side: print }, paste, paper)
  context.fillStyle = ink
  context.font = font
  context.textAlign = 'center'
  context.fillText(line, whole / 2, whole - 150)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], `${exhibit}-${seal.seed}-${day}.png`, { type: 'image/png' })
}

/** What the shelf keeps of a seal; nothing where an earlier hall, or a stranger, wrote it otherwise. */
function sealOf(recipe: unknown): Seal | undefined {
  if (!isObject(recipe)) return undefined
  const { sign, intaglio, seed } = recipe
  return typeof sign === 'string' && [...sign].length === 1 && Number.isInteger(seed)
    ? { sign, intaglio: intaglio === true, seed: Number(seed) }
    : undefined
}
