import { cameraAt, groundSeen, ridges, ridgeSeen, type Ridge } from '#craft'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import { parts, sheet, silkAt } from './drawings.ts'
import { opening } from './measures.ts'

/** How far behind the panel things stand in the range's depth, metres. */
const deepOf = ({ away }: Ridge): number => 0.15 + (away - 2.9) * 1.1

/** The range behind the opening, its back first. It stands nowhere until `lookFrom` has placed it. */
export function rangeGeometry(): BufferGeometry {
  const count = ridges.length + 1
  const [uvs, indices]: [number[], number[]] = [[], []]
  const quad = (left: number, upper: number, right: number, lower: number) => {
    const first = uvs.length / 2
    uvs.push(left, lower, right, lower, right, upper, left, upper)
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  quad(...silkAt, ...silkAt)
  for (const { drawing, mirrored } of ridges) {
    const { left, upper, width, height } = parts[drawing]
    const [from, to] = [left / sheet.width, (left + width) / sheet.width]
    const [top, foot] = [upper / sheet.height, (upper + height) / sheet.height]
    if (mirrored) quad(to, top, from, foot)
    else quad(from, top, to, foot)
  }
  const geometry = new BufferGeometry()
  const positions = new BufferAttribute(new Float32Array(count * 12), 3)
  positions.setUsage(DynamicDrawUsage)
  geometry.setAttribute('position', positions)
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 12).fill(0), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2))
  geometry.setIndex(indices)
  return geometry
}

/** Places the range as the camera of that step, in parts, sees it. */
export function lookFrom(geometry: BufferGeometry, step: number): void {
  const positions = geometry.getAttribute('position')
  const camera = cameraAt(step)
  const put = (
    at: number,
    left: number,
    low: number,
    right: number,
    high: number,
    deep: number,
  ) => {
    positions.setXYZ(at, left, low, deep)
    positions.setXYZ(at + 1, right, low, deep)
    positions.setXYZ(at + 2, right, high, deep)
    positions.setXYZ(at + 3, left, high, deep)
  }
  // So much of it that whoever puts their face to the opening does not see past its ends.
  put(0, -4 * opening.width, -3, 4 * opening.width, opening.height + 3, 14)
  for (const [i, ridge] of ridges.entries()) {
    const ground = ridge.drawing === 'water'
    const { x, foot, wide, high } = (ground ? groundSeen : ridgeSeen)(ridge, camera)
    const { height, under } = parts[ridge.drawing]
    // What is drawn under a mountain's foot hangs below it.
    const below = (under / (height - under)) * high
    const low = ridge.drawing === 'mist' ? foot - high * 0.45 : foot - below
    put(4 * (i + 1), x - wide / 2, low, x + wide / 2, low + below + high, deepOf(ridge))
  }
  positions.needsUpdate = true
}
