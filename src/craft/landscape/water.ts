import { seeded } from '#kit'
import { picture } from './compose.ts'
import { covering, type Mark } from './marks.ts'
import { soot } from './pigments.ts'
import { smoothNoise } from './ridgedNoise.ts'

/** How wide a mesh of the fishnet is near and far, pixels. */
const [near, far] = [15, 7] as const
/** The net is 4 % darker than the ground; its lines are thin, so that each is stronger. */
const cover = 0.2

/**
 * Water between two levels and two edges: fishnet ripples, rows of small arcs, closer together the
 * farther off. A still patch is left open here and there.
 */
export function ripples(
  seed: number,
  [left, right]: readonly [number, number],
  [upper, lower]: readonly [number, number],
  whole: number = picture.height,
): Mark[] {
  const random = seeded(seed)
  const rows: Mark[] = []
  let row = 0
  for (let y = upper; y < lower; row += 1) {
    const part = (y / whole - 0.55) / 0.45
    const path: string[] = []
    const mesh = far + (near - far) * Math.max(0, part)
    const high = mesh * 0.21
    for (let x = left + (row % 2) * mesh * 0.5; x < right; x += mesh) {
      const calm = smoothNoise(seed + 5, x / 90 + row * 0.31) + smoothNoise(seed + 8, y / 16)
      if (calm < 0.7) continue
      const at = x + (random() - 0.5) * 1.5
      const rise = high * (0.7 + 0.5 * random())
      path.push(
        `M${at.toFixed(1)} ${y.toFixed(1)}q${(mesh / 2).toFixed(1)} ${(-2 * rise).toFixed(1)} ${mesh.toFixed(1)} 0`,
      )
    }
    if (path.length > 0) rows.push({ path: path.join(''), wash: covering(soot, cover), broad: 0.5 })
    y += high * 1.5
  }
  return rows
}
