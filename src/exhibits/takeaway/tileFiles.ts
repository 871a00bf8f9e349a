import { carriesOver, wallpaperNames } from '#craft'
import { cellInks, ground } from '../seventeen/cellInk.ts'
import { periodOf, repeatCanvas } from '../seventeen/paintRepeat.ts'
import { repeatIn } from '../seventeen/repeatIn.ts'
import type { Repeat } from '../seventeen/rule.ts'
import type { Maker } from './makers.ts'
import { numberOf } from './onPaper.ts'

/** Pixels of a side of the cell. */
const side = 1024

/** The piece that repeats, a PNG without a seam. */
export const tilePicture: Maker = async ({ exhibit, day, recipe }) => {
  const canvas = repeatCanvas(repeatIn(recipe), side)
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], `${exhibit}-${numberOf(recipe)}-${day}.png`, { type: 'image/png' })
}

/** The same as an SVG. */
export const tileDrawing: Maker = async ({ exhibit, title, day, recipe }) => {
  const number = numberOf(recipe)
  const svg = svgOfRepeat(repeatIn(recipe), `${title}, ${day}, ${number}`)
  return new File([svg], `${exhibit}-${number}-${day}.svg`, { type: 'image/svg+xml' })
}

function svgOfRepeat(repeat: Repeat, title: string): string {
  const [wide, high] = periodOf(repeat)
  const paths = cellInks(repeat).map(({ ink, line, broad }) => {
    const path = `M${line.map(([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`).join('L')}`
    return broad === undefined
      ? `<path d="${path}Z" fill="${ink}"/>`
      : `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${broad.toFixed(4)}"/>`
  })
  const name = wallpaperNames[repeat.group] ?? 'p1'
  const uses = carriesOver(name, [0, 0], [wide, high]).map(
    ([a, b, c, d, e, f]) =>
      `<use href="#cell" transform="matrix(${[a, -c, b, -d, e, high - f].map((part) => part.toFixed(5)).join(' ')})"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high.toFixed(5)}" width="${wide * 1000}" height="${(high * 1000).toFixed(1)}">`,
    `<title>${title.replace(/[<&]/g, '')} (${name})</title>`,
    `<defs><g id="cell" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g></defs>`,
    `<rect width="${wide}" height="${high.toFixed(5)}" fill="${ground}"/>`,
    ...uses,
    '</svg>\n',
  ].join('\n')
}
