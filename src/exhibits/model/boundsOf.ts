import { countOf, listOf, numbersOf, partOf, type Gltf, type Loose } from './openGltf.ts'
import { standingIn, times, trianglesOf, viewBytes, type Matrix, type Standing } from './parts.ts'
import type { Triple } from './types.ts'

type Box = { min: number[]; max: number[] }

/** By what a whole number of the file is divided where it stands for one from -1 to 1. */
const whole: Readonly<Record<number, number>> = { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 }

/**
 * How large the model of a file is and where its middle lies, in the file's units: the least and
 * greatest corners that the file itself states, through the turns and scales of its scene, a figure
 * with bones in its first pose. Nothing when no triangle is shown.
 */
export function boundsOf(gltf: Gltf): { size: Triple; middle: Triple } | undefined {
  const { json } = gltf
  const standing = standingIn(json)
  const box: Box = { min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity] }
  for (const part of standing.values()) {
    const stands = posesOf(gltf, standing, part)
    for (const primitive of listOf(part.mesh, 'primitives')) {
      const own = trianglesOf(json, primitive) > 0 ? boxOf(json, primitive) : undefined
      if (own) for (const at of stands) include(box, own, at)
    }
  }
  const span = (i: number) => (box.max[i] ?? 0) - (box.min[i] ?? 0)
  const half = (i: number) => ((box.max[i] ?? 0) + (box.min[i] ?? 0)) / 2
  const size: Triple = [span(0), span(1), span(2)]
  if (!size.every((each) => Number.isFinite(each)) || Math.max(...size) <= 0) return undefined
  return { size, middle: [half(0), half(1), half(2)] }
}

function boxOf(json: Loose, primitive: Loose): Box | undefined {
  const index = countOf(partOf(primitive, 'attributes')['POSITION'], -1)
  const accessor = listOf(json, 'accessors')[index]
  const [min, max] = [numbersOf(accessor?.['min'], 3, []), numbersOf(accessor?.['max'], 3, [])]
  if (min.length < 3 || max.length < 3) return undefined
  const unit = accessor?.['normalized'] === true ? whole[countOf(accessor['componentType'], 0)] : 1
  const [low, high] = [min, max].map((each) => each.map((value) => value / (unit ?? 1)))
  return low && high ? { min: low, max: high } : undefined
}

/** Where a part stands; with bones, where each of them carries it. */
function posesOf(gltf: Gltf, standing: ReadonlyMap<number, Standing>, part: Standing): Matrix[] {
  const skin = part.skin === undefined ? undefined : listOf(gltf.json, 'skins')[part.skin]
  const joints = skin?.['joints']
  if (!skin || !Array.isArray(joints)) return [part.at]
  const accessor = listOf(gltf.json, 'accessors')[countOf(skin['inverseBindMatrices'], -1)]
  const bytes = viewBytes(gltf, accessor?.['bufferView'])
  const start = countOf(accessor?.['byteOffset'], 0)
  const poses = joints.slice(0, 1024).flatMap((joint: unknown, i) => {
    const bone = standing.get(countOf(joint, -1))
    if (!bone) return []
    const [from, to] = [start + i * 64, start + (i + 1) * 64]
    if (!bytes || to > bytes.length) return [bone.at]
    const view = new DataView(bytes.buffer, bytes.byteOffset + from, 64)
    return [
      times(
        bone.at,
        Array.from({ length: 16 }, (_, k) => view.getFloat32(k * 4, true)),
      ),
    ]
  })
  return poses.length > 0 ? poses : [part.at]
}

function include(box: Box, { min, max }: Box, at: Matrix): void {
  for (let corner = 0; corner < 8; corner += 1) {
    const point = [0, 1, 2].map((axis) => ((corner >> axis) & 1 ? max : min)[axis] ?? 0)
    for (const axis of [0, 1, 2]) {
      const value =
        (at[12 + axis] ?? 0) +
        [0, 1, 2].reduce((sum, k) => sum + (at[k * 4 + axis] ?? 0) * (point[k] ?? 0), 0)
      box.min[axis] = Math.min(box.min[axis] ?? value, value)
      box.max[axis] = Math.max(box.max[axis] ?? value, value)
    }
  }
}
