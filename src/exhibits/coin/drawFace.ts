import { seeded } from '#kit'
import { coverageOf, fontCss, type Coverage, type Font } from '#lettering'
import { coin } from './measures.ts'

const side = 560
const font: Font = { family: 'Hall Serif', weight: 600, han: true }
/** Where the characters stand: over the hole, under it, right and left of it; as they are read. */
const places = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
] as const

/**
 * A coin's face: four raised characters in regular type on a worn field. Green is how bright the
 * metal is there: an edge towards the light is bright, one away from it dark.
 */
export async function drawFace(characters: string): Promise<Coverage> {
  await Promise.allSettled([document.fonts.load(fontCss(font, 100), characters)])
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = 'rgb(0 54 0)'
  context.fillRect(0, 0, side, side)
  patina(context)
  const scale = side / coin.across
  const out = (coin.hole / 2 + 0.0009 + (coin.across / 2 - coin.rim)) / 2
  const em = (coin.across / 2 - coin.rim - coin.hole / 2 - 0.0009) * scale * 0.98
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.font = fontCss(font, em)
  context.lineJoin = 'round'
  const write = (dx: number, dy: number, colour: string, broad: number) => {
    context.fillStyle = colour
    context.strokeStyle = colour
    context.lineWidth = broad
    places.forEach(([x, y], i) => {
      const sign = characters.charAt(i)
      const [px, py] = [
        side / 2 + x * out * scale + dx,
        side / 2 + y * out * scale + dy + em * 0.38,
      ]
      context.fillText(sign, px, py)
      context.strokeText(sign, px, py)
    })
  }
  // Their shade below and to the right, their lit edges, and their faces.
  write(3, 4, 'rgb(0 10 0 / .85)', 5)
  write(-1.6, -2, 'rgb(0 235 0)', 3.4)
  write(0, 0, 'rgb(0 132 0)', 2.6)
  return coverageOf(context.getImageData(0, 0, side, side))
}

/** Where the field has darkened and where it was rubbed bright. */
function patina(context: CanvasRenderingContext2D): void {
  const chance = seeded(1403)
  for (let i = 0; i < 260; i += 1) {
    const [x, y, radius] = [chance() * side, chance() * side, 4 + 46 * chance() ** 3]
    const bright = chance() < 0.45
    const cloud = context.createRadialGradient(x, y, 0, x, y, radius)
    cloud.addColorStop(0, bright ? 'rgb(0 110 0 / .2)' : 'rgb(0 8 0 / .3)')
    cloud.addColorStop(1, bright ? 'rgb(0 110 0 / 0)' : 'rgb(0 8 0 / 0)')
    context.fillStyle = cloud
    context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
  }
}
