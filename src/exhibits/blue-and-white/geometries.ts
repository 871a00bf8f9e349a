import { block, lathe, surfaceOf, vaseSkin, type Chart, type OutlinePoint } from '#craft'
import { geometryOf } from '#finish'
import { BufferAttribute, BufferGeometry, PlaneGeometry } from 'three'
import { roll, strip, stripScale } from './measures.ts'

/** How many steps the vase is turned in. */
const around = 60

/** The parts as `paintedMaterial` numbers them. */
const [onVase, onSheet, onRoll, onBrass] = [0, 1, 2, 3]

/** The vase on its foot, with what each place of it is on its skin. */
export function vaseGeometry(): BufferGeometry {
  const { outline, along } = vaseSkin()
  const geometry = geometryOf(surfaceOf([lathe('vase', 'marble', 0, 0, outline, around)]))
  const skin = outline.flatMap((_, row) =>
    Array.from({ length: around + 1 }, (__, i) => [i / around, along[row] ?? 0, onVase]).flat(),
  )
  geometry.setAttribute('skin', new BufferAttribute(Float32Array.from(skin), 3))
  return geometry
}

/** The strip from its left lower corner, as long as it gets, and its roll where it begins. */
export function stripGeometry(): BufferGeometry {
  const { width, height } = strip
  const sheet = new PlaneGeometry(width, height).translate(width / 2, height / 2, 0)
  const [low, high] = [-roll.beyond, height + roll.beyond]
  const turned = (outline: readonly OutlinePoint[]): Chart =>
    lathe('roll', 'marble', 0, 0, outline, 24)
  const knob = (at: number, way: 1 | -1): OutlinePoint[] =>
    [
      [0.008, 0],
      [0.008, 0.006],
      [0.0125, 0.009],
      [0.0125, 0.009],
      [0.0125, 0.021],
      [0.0125, 0.021],
      [0.001, 0.025],
    ].map(([radius = 0, off = 0]): OutlinePoint => [radius, at + way * off])
  // The tab: a tongue of brass in the middle of the roll.
  const tab = block(
    'tab',
    'brass',
    [0.004, height / 2 - 0.03, roll.radius * 0.6],
    [
      [0.05, 0, 0],
      [0, 0.06, 0],
      [0, 0, 0.006],
    ],
    { bevel: 0.002 },
  )
  const paper: OutlinePoint[] = [
    [0.002, low],
    [roll.radius, low],
    [roll.radius, low],
    [roll.radius, high],
    [roll.radius, high],
    [0.002, high],
  ]
  return joined([
    withSkin(sheet, (x, y) => [x / width, y / stripScale(), onSheet]),
    withSkin(geometryOf(surfaceOf([turned(paper)])), () => [0, 0, onRoll]),
    withSkin(
      geometryOf(surfaceOf([turned(knob(low, -1).toReversed()), turned(knob(high, 1)), ...tab])),
      () => [0, 0, onBrass],
    ),
  ])
}

function withSkin(
  geometry: BufferGeometry,
  of: (x: number, y: number) => readonly number[],
): BufferGeometry {
  const places = geometry.getAttribute('position')
  const skin = Array.from({ length: places.count }, (_, i) => of(places.getX(i), places.getY(i)))
  geometry.setAttribute('skin', new BufferAttribute(Float32Array.from(skin.flat()), 3))
  return geometry
}

/** Several as one draw; what they were made of is not kept. */
function joined(parts: readonly BufferGeometry[]): BufferGeometry {
  const whole = new BufferGeometry()
  for (const name of ['position', 'normal', 'skin']) {
    const values = parts.flatMap((part) => [...part.getAttribute(name).array])
    whole.setAttribute(name, new BufferAttribute(Float32Array.from(values), 3))
  }
  let first = 0
  const indices = parts.flatMap((part) => {
    const own = [...(part.getIndex()?.array ?? [])].map((index) => index + first)
    first += part.getAttribute('position').count
    return own
  })
  whole.setIndex(indices)
  return whole
}
