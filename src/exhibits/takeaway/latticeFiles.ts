import {
  alongFrame,
  barsOver,
  insideFrame,
  latticeOf,
  latticePanel,
  latticeSolid,
  maskOfBars,
  openingsIn,
  openingsOf,
  type Lattice,
  type Loop,
} from '#craft'
import { barGeometry } from '../lattice-wall/barGeometry.ts'
import { barBoxes } from '../lattice-game/barBoxes.ts'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { gameOf } from '../lattice-game/latticeGame.ts'
import { patternIn } from '../lattice-game/patternIn.ts'
import { groupOf, type Pattern } from '../lattice-game/rule.ts'
import { Color, type BufferGeometry } from 'three'
import type { GlbPart } from './glbOf.ts'
import type { Maker } from './makers.ts'
import { modelFile } from './modelFile.ts'
import { numberOf, onPaper } from './onPaper.ts'

const { width, height } = latticePanel

/** Everything that is open in a window, closed lines; metres in its panel. */
export function openLoops(pattern: Pattern): readonly Loop[] {
  const group = groupOf(pattern)
  if (group === 'ice-crack') return openingsOf(latticeOf(group))
  const lines = barsOver(pattern.bars, group)
  return lines.length === 0 ? [insideFrame] : openingsIn(maskOfBars(lines, 600, 900))
}

const millimetres = (loop: Loop): string =>
  `M${loop.map(([x, y]) => `${((x + width / 2) * 1000).toFixed(2)} ${((height / 2 - y) * 1000).toFixed(2)}`).join('L')}Z`

/** The window as an SVG in millimetres, its lines a hair's breadth: ready for a laser cutter. */
export const latticeDrawing: Maker = async (made) => {
  const { exhibit, title, day, recipe } = made
  const number = numberOf(recipe)
  const [wide, high] = [width * 1000, height * 1000]
  const paths = openLoops(patternIn(recipe)).map((loop) => `<path d="${millimetres(loop)}"/>`)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}mm" height="${high}mm" viewBox="0 0 ${wide} ${high}">`,
    `<title>${plain(`${title}, ${day}, ${number}`)}</title>`,
    `<g fill="none" stroke="#ff0000" stroke-width="0.1">`,
    `<rect width="${wide}" height="${high}"/>`,
    ...paths,
    '</g></svg>\n',
  ].join('\n')
  return new File([svg], `${exhibit}-${number}-${day}.svg`, { type: 'image/svg+xml' })
}

const plain = (text: string): string => text.replace(/[<&]/g, '')

/** The window as a picture: dark timber, the day behind it. */
export const latticePicture: Maker = async (made, { outline, room }) => {
  const pattern = patternIn(made.recipe)
  const exhibit = room.exhibits.find(({ id }) => id === made.exhibit)
  const group = exhibit && gameOf(exhibit).groups[pattern.group]
  const says = group ? group.name : ''
  return onPaper(made, outline, says, (context, write) => {
    const scale = 1560 / (height * 1000)
    context.save()
    context.translate((2048 - width * 1000 * scale) / 2, 240)
    context.scale(scale, scale)
    context.fillStyle = '#4E382A'
    context.fillRect(0, 0, width * 1000, height * 1000)
    context.fillStyle = '#F3EDDF'
    for (const loop of openLoops(pattern)) context.fill(new Path2D(millimetres(loop)))
    context.restore()
    write(says, 1024, 1890, { align: 'center', size: 46 })
  })
}

/** The window as a model: its bars and its frame, as large as on a wall. */
export const latticeModel: Maker = async (made) =>
  modelFile(made, partsOfLattice(patternIn(made.recipe)))

/** Frame and bars of a window, each closed; metres. */
export function partsOfLattice(pattern: Pattern): GlbPart[] {
  const group = groupOf(pattern)
  const solid = barGeometry([{ shape: latticeSolid(bareOrCracked(group)), x: 0 }])
  const parts = [partOf('frame', solid)]
  const lines = group === 'ice-crack' ? [] : barsOver(pattern.bars, group)
  // A window that nobody has drawn in is its frame: a part without triangles is none.
  if (lines.length > 0) parts.push(partOf('bars', wroughtGeometry(barBoxes(lines, true))))
  return parts
}

/** Ice-crack as it is; of the other rules the frame alone, up to where the bars end in it. */
function bareOrCracked(group: string): Lattice {
  const { flowers: _, ...lattice } = latticeOf('ice-crack')
  return group === 'ice-crack'
    ? lattice
    : { ...lattice, cells: [{ loop: alongFrame, opening: insideFrame }] }
}

function partOf(name: string, geometry: BufferGeometry): GlbPart {
  const positions = Float32Array.from(geometry.getAttribute('position').array)
  const normal = geometry.getAttribute('normal')
  const normals = new Float32Array(positions.length)
  for (let i = 0; i < normal.count; i += 1) {
    const [x, y, z] = [normal.getX(i), normal.getY(i), normal.getZ(i)]
    const long = Math.hypot(x, y, z) || 1
    normals.set([x / long, y / long, z / long], 3 * i)
  }
  const indices = Uint32Array.from(geometry.getIndex()?.array ?? [])
  const { r, g, b } = new Color('#4E382A')
  return { name, positions, normals, indices, colour: [r, g, b], rough: 0.7 }
}
