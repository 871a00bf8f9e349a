import { collarMeasures, halfCollar, ruyiNotch } from '#craft'
import {
  BufferAttribute,
  BufferGeometry,
  Color,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Sphere,
  Vector3,
} from 'three'
import { couched, filled, leaf, point, satin, type Dye, type Sewn } from './stitches.ts'

type Place = readonly [x: number, y: number]

const dye = (hex: string): Dye => {
  const { r, g, b } = new Color(hex)
  return [r, g, b]
}
/** Blues of the ramp for waves (content brief, 3.6), from dark to pale; silk, and thread of gold. */
const [night, sea, sky, foam] = [dye('#12355B'), dye('#1F5A91'), dye('#4C8DAE'), dye('#9CC3D8')]
const [silk, gold, cloth] = [dye('#F0E9DA'), dye('#B5822F'), dye('#BDB195')]

/** How broad the thread is that shows the mirrors, metres, and how far out it runs. */
const [thin, mirrors] = [0.0017, 0.66]

/**
 * So many instances of half a head as a collar may have, or as this cut asks for; with or without the
 * threads that show its mirrors. The caller disposes.
 */
export function halfGeometry(cut?: Cut, shown = true): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry()
  const heads = cut?.heads ?? collarMeasures.most
  const halves = Array.from({ length: heads }, (_, head) => [head, 1, head, -1])
  geometry.instanceCount = 2 * heads
  geometry.setAttribute('half_', new InstancedBufferAttribute(Float32Array.from(halves.flat()), 2))
  laid(geometry, sewn(cut ?? { notch: ruyiNotch, breadth: 1, heads: 4 }, shown))
  geometry.boundingSphere = new Sphere(new Vector3(), 0.75)
  return geometry
}

/** The cloth under the collar, of that size. The caller disposes. */
export function groundGeometry(width: number, height: number): BufferGeometry {
  const to: Sewn = { position: [], thread: [], dye: [], indices: [] }
  const [x, y] = [width / 2, height / 2]
  const line = (side: number): Place[] => [
    [side, -y],
    [side, y],
  ]
  satin(to, line(x), line(-x), cloth, 0)
  const geometry = laid(new BufferGeometry(), to)
  const halves = Float32Array.from(Array.from({ length: 4 }, () => [0, 1]).flat())
  geometry.setAttribute('half_', new BufferAttribute(halves, 2))
  return geometry
}

function laid<Geometry extends BufferGeometry>(geometry: Geometry, to: Sewn): Geometry {
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(to.position), 3))
  geometry.setAttribute('thread', new BufferAttribute(Float32Array.from(to.thread), 3))
  geometry.setAttribute('dye', new BufferAttribute(Float32Array.from(to.dye), 4))
  geometry.setIndex(to.indices)
  return geometry
}

/** How half a head is to be sewn: its notch, how broad it is, among how many it stands. */
export type Cut = { notch: Place; breadth: number; heads: number }

/** Sews half a head anew; it has always as many corners. */
export function resew(geometry: InstancedBufferGeometry, cut: Cut): void {
  const { position, thread } = sewn(cut)
  for (const [name, values] of [
    ['position', position],
    ['thread', thread],
  ] as const) {
    const attribute = geometry.getAttribute(name)
    attribute.array.set(values)
    attribute.needsUpdate = true
  }
}

function sewn({ notch, breadth, heads }: Cut, shown = true): Sewn {
  const half = halfCollar(notch, breadth)
  const to: Sewn = { position: [], thread: [], dye: [], indices: [] }
  // Mirrors: through the middle of each head, and between it and the next.
  for (const angle of shown ? [0, Math.PI / heads] : []) {
    const [x, y] = [Math.sin(angle), Math.cos(angle)]
    const line: Place[] = [
      [0, 0],
      [x * mirrors, y * mirrors],
    ]
    couched(to, line, gold, 0.4, thin)
  }
  yoke(to)
  half.bands.forEach(({ outer, inner }, i) => satin(to, outer, inner, i === 0 ? night : sky, 3))
  filled(to, half.field, silk, 3)
  filled(to, half.small, sea, 4)
  half.petals.forEach((petal, i) => leaf(to, petal, [sky, foam, silk][i] ?? silk, 5 + i * 0.4))
  for (const line of [...half.bands.map(({ outer }) => outer), half.field, half.small])
    couched(to, line, gold, 6)
  point(to, half.notch, gold, 8)
  return to
}

/** The ring that the heads hang on, from the neck outwards, an eighth of the way round. */
function yoke(to: Sewn): void {
  const neck = collarMeasures.neck * collarMeasures.head
  const rings = [0, 0.014, 0.03, 0.088, 0.106, 0.118].map((off) =>
    Array.from({ length: 13 }, (_, i): Place => {
      const angle = (i / 12) * (Math.PI / 4)
      return [Math.sin(angle) * (neck + off), Math.cos(angle) * (neck + off)]
    }),
  )
  for (const [i, each] of [night, sky, silk, sky, night].entries())
    satin(to, rings[i + 1] ?? [], rings[i] ?? [], each, 1)
  for (const ring of rings) couched(to, ring, gold, 2)
}
