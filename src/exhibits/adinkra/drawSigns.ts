import { adinkraNames, adinkraSign, sealWear, type AdinkraName, type SignPart } from '#craft'
import { coverageOf, type Coverage } from '#lettering'

/**
 * The picture of all signs: so many in a row, a sign's side in pixels, and a strip under them
 * whose lower half is all ink, far enough from them that nothing of it is seen about them.
 */
export const sheetOfSigns = { columns: 4, side: 192, strip: 48 } as const
/** How much of its square a sign fills. */
const filled = 0.94

/** All signs as dye on cloth, row by row. */
export function drawSigns(): Promise<Coverage> {
  const { columns, side, strip } = sheetOfSigns
  const canvas = document.createElement('canvas')
  canvas.width = columns * side
  canvas.height = Math.ceil(adinkraNames.length / columns) * side + strip
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  context.fillStyle = '#000'
  context.fillRect(0, 0, canvas.width, canvas.height)
  adinkraNames.forEach((name, i) =>
    paintSign(context, name, (i % columns) * side, Math.floor(i / columns) * side, i + 1),
  )
  context.fillStyle = '#e00'
  context.fillRect(0, canvas.height - strip / 2, canvas.width, strip / 2)
  return Promise.resolve(coverageOf(context.getImageData(0, 0, canvas.width, canvas.height)))
}

function paintSign(
  context: CanvasRenderingContext2D,
  name: AdinkraName,
  x: number,
  y: number,
  seed: number,
): void {
  const { side } = sheetOfSigns
  const radius = (side / 2) * filled
  const pathOf = ({ loops }: SignPart) => {
    context.beginPath()
    for (const loop of loops) {
      loop.forEach(([u, v], i) => {
        const [px, py] = [x + side / 2 + u * radius, y + side / 2 - v * radius]
        if (i === 0) context.moveTo(px, py)
        else context.lineTo(px, py)
      })
      context.closePath()
    }
  }
  for (const part of adinkraSign(name).parts) {
    context.fillStyle = part.clear ? '#000' : '#ff0000'
    pathOf(part)
    context.fill('evenodd')
  }
  // By hand the dye comes off unevenly: thinner in soft clouds, missing in specks.
  for (const speck of sealWear(seed)) {
    const [cx, cy, broad] = [x + speck.x * side, y + speck.y * side, speck.radius * side * 3.4]
    const cloud = context.createRadialGradient(cx, cy, 0, cx, cy, broad)
    cloud.addColorStop(0, 'rgba(0,0,0,.2)')
    cloud.addColorStop(1, 'rgba(0,0,0,0)')
    context.fillStyle = cloud
    context.fillRect(cx - broad, cy - broad, 2 * broad, 2 * broad)
  }
}
