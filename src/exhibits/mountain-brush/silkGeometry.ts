import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import { parts, sheet, silkAt } from './brushSheet.ts'
import { composed } from './composed.ts'
import { opening } from './measures.ts'
import type { Mountains } from './rule.ts'

/** More drawings than there ever are in the picture. */
const most = 48

/** The picture behind its opening, its back first; `compose` places it. The caller disposes. */
export function silkGeometry(): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, size] of [
    ['position', 3],
    ['uv', 2],
  ] as const) {
    const attribute = new BufferAttribute(new Float32Array(most * 4 * size), size)
    attribute.setUsage(DynamicDrawUsage)
    geometry.setAttribute(name, attribute)
  }
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(most * 12), 3))
  const indices = Array.from({ length: most }, (_, i) =>
    [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner),
  )
  geometry.setIndex(indices.flat())
  return geometry
}

/** From how far before its opening a picture lies when it is flat, and how little depth it keeps. */
const [shallow, kept] = [0.3, 0.03] as const

/**
 * Places everything as a state of the picture has it; `flat` without its depth, as it is seen best
 * from far and from aside. For the painter's eye both are the same.
 */
export function compose(geometry: BufferGeometry, mountains: Mountains, flat: boolean): void {
  const positions = geometry.getAttribute('position')
  const uvs = geometry.getAttribute('uv')
  const normals = geometry.getAttribute('normal')
  const put = (
    quad: number,
    [left, low, right, high, deep]: readonly [number, number, number, number, number],
    [u0, v0, u1, v1]: readonly [number, number, number, number],
  ) => {
    for (const [corner, x, y, u, v] of [
      [0, left, low, u0, v1],
      [1, right, low, u1, v1],
      [2, right, high, u1, v0],
      [3, left, high, u0, v0],
    ] as const) {
      positions.setXYZ(4 * quad + corner, x, y, flat ? shallow + kept * deep : deep)
      uvs.setXY(4 * quad + corner, u, v)
      // All stand already: none of them has to rise.
      normals.setXYZ(4 * quad + corner, quad === 0 ? -1 : 0, 0, 0)
    }
  }
  const { width, height } = opening
  // The back is bare silk, so wide that it is met from aside too.
  put(0, [-6 * width, -2, 6 * width, height + 1, 11], [...silkAt, ...silkAt])
  const all = composed(mountains)
  all.forEach(({ drawing, left, right, low, high, deep, mirrored }, i) => {
    const at = parts[drawing]
    const [from, to] = [at.left / sheet.width, (at.left + at.width) / sheet.width]
    const [top, foot] = [at.upper / sheet.height, (at.upper + at.height) / sheet.height]
    put(
      i + 1,
      [left, low, right, high, deep],
      mirrored ? [to, top, from, foot] : [from, top, to, foot],
    )
  })
  geometry.setDrawRange(0, 6 * (all.length + 1))
  positions.needsUpdate = uvs.needsUpdate = normals.needsUpdate = true
}
