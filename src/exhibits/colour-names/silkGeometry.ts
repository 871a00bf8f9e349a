import { codeOf } from '#craft'
import { BufferAttribute, BufferGeometry, Color, DynamicDrawUsage } from 'three'
import { cloth, depth, out, palette, rows, rowTop, swatchAt } from './measures.ts'
import { paletteSize, swatchCount } from './rule.ts'

/** Columns and rows of corners of a cloth. */
const [across, down] = [13, 6] as const
const corners = across * down
/** How far a pulled swatch comes out, and by how much it grows before the others, metres. */
const reach = 0.4
const grown = 1.9

/** How far the folds of a loose cloth stand out, metres. */
const deepest = 0.011

const bare = new Color('#CFC5B2')

/** The swatches and the palette's five strips as one thing; `hang` places a swatch. */
export function silkGeometry(signs: readonly string[]): BufferGeometry {
  const count = swatchCount + paletteSize
  const geometry = new BufferGeometry()
  const fresh = () => {
    const attribute = new BufferAttribute(new Float32Array(count * corners * 3), 3)
    attribute.setUsage(DynamicDrawUsage)
    return attribute
  }
  geometry.setAttribute('position', fresh())
  geometry.setAttribute('normal', fresh())
  geometry.setAttribute('color', fresh())
  const indices: number[] = []
  for (let piece = 0; piece < count; piece += 1) {
    const first = piece * corners
    for (let row = 1; row < down; row += 1)
      for (let column = 1; column < across; column += 1) {
        const at = first + row * across + column
        const [above, left, corner] = [at - across, at - 1, at - across - 1]
        indices.push(corner, left, above, above, left, at)
      }
  }
  geometry.setIndex(indices)
  signs.forEach((sign, swatch) => {
    dye(geometry, swatch, new Color(codeOf(sign)))
    hang(geometry, swatch, 0)
  })
  for (let strip = 0; strip < paletteSize; strip += 1) {
    const x = palette.x + (strip - (paletteSize - 1) / 2) * palette.each
    lay(
      geometry,
      swatchCount + strip,
      [x, rowTop(rows - 1)],
      [palette.each - 0.006, cloth.height],
      0,
      0.4,
    )
  }
  return geometry
}

/** Hangs a swatch: 0 in its place, 1 out in the light. */
export function hang(geometry: BufferGeometry, swatch: number, part: number): void {
  const [x, y] = swatchAt(swatch)
  const scale = 1 + (grown - 1) * part
  const [wide, high] = [cloth.width * scale, cloth.height * scale]
  // Out in the light it stays before the wall, over its own place.
  const edge = 1.5 - wide / 2
  const middle = Math.max(-edge, Math.min(edge, x))
  const rise = (high - cloth.height) / 2
  const at = [x + (middle - x) * part, y + rise] as const
  lay(geometry, swatch, at, [wide, high], reach * part, 1 + 0.3 * part)
}

/** Colours the palette's strips: those that are kept, from the left, and bare cloth after them. */
export function fillPalette(geometry: BufferGeometry, signs: readonly string[]): void {
  for (let strip = 0; strip < paletteSize; strip += 1) {
    const sign = signs[strip]
    dye(geometry, swatchCount + strip, sign === undefined ? bare : new Color(codeOf(sign)))
  }
}

function dye(geometry: BufferGeometry, piece: number, { r, g, b }: Color): void {
  const colours = geometry.getAttribute('color')
  for (let i = 0; i < corners; i += 1) {
    // Shade gathers under the rod, and light on the folds.
    const row = Math.floor(i / across) / (down - 1)
    const shade = 0.86 + 0.14 * Math.min(1, row * 4)
    colours.setXYZ(piece * corners + i, r * shade, g * shade, b * shade)
  }
  colours.needsUpdate = true
}

/** Lays a piece of cloth by the middle of its upper edge; its folds fall as deep as `loose` says. */
function lay(
  geometry: BufferGeometry,
  piece: number,
  [x, y]: readonly [number, number],
  [wide, high]: readonly [number, number],
  before: number,
  loose: number,
): void {
  const positions = geometry.getAttribute('position')
  const normals = geometry.getAttribute('normal')
  const turn = piece * 2.399
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      const at = piece * corners + row * across + column
      const [u, v] = [column / (across - 1), row / (down - 1)]
      const wave = 2 * Math.PI * (1.6 * u + 0.16 * Math.sin(turn)) + turn
      const fall = deepest * loose * (0.25 + 0.75 * v)
      const sway = 0.004 * loose * Math.sin(turn + 2.2 * v)
      positions.setXYZ(
        at,
        x + (u - 0.5) * wide + sway * v,
        y - v * high,
        out.cloth - depth / 2 + before + fall * (1 + Math.sin(wave)),
      )
      const slope = (-fall * Math.cos(wave) * 2 * Math.PI * 1.6) / wide
      const lean = (-deepest * loose * 0.75 * (1 + Math.sin(wave))) / high
      const long = Math.hypot(slope, lean, 1)
      normals.setXYZ(at, slope / long, -lean / long, 1 / long)
    }
  positions.needsUpdate = true
  normals.needsUpdate = true
}
