import { plus, times, type Chart, type GridChart, type Vector } from '#craft'
import { threshold } from './doorFrame.ts'
import { moon } from './measures.ts'
import { on, type Wall, type WallOpening } from './wall.ts'

const steps = 64

/** This side's half of a moon gate: brick rim, round reveal to the centre line, flush threshold. */
export function moonGate(name: string, wall: Wall, gate: WallOpening): Chart[] {
  const outer = moon.radius + moon.rim
  const clear = Math.sqrt(moon.radius ** 2 - moon.centre ** 2)
  const ring = (radius: number, d: number): Ring => ({ radius, d })
  const inwards = wall.inwards
  return [
    band(
      `${name}/rim`,
      wall,
      gate,
      ring(outer, -moon.proud),
      ring(moon.radius, -moon.proud),
      () => inwards,
    ),
    band(
      `${name}/rim-side`,
      wall,
      gate,
      ring(outer, 0.001),
      ring(outer, -moon.proud),
      (out) => out,
    ),
    band(
      `${name}/reveal`,
      wall,
      gate,
      ring(moon.radius, -moon.proud),
      ring(moon.radius, wall.depth),
      (out) => times(out, -1),
    ),
    ...threshold(name, wall, gate.middle - clear, gate.middle + clear),
  ]
}

type Ring = { radius: number; d: number }

/** A band from one ring to the next, from the floor on the right over the crown to the left. */
function band(
  name: string,
  wall: Wall,
  gate: WallOpening,
  from: Ring,
  to: Ring,
  normal: (out: Vector) => Vector,
): GridChart {
  const points: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  for (const [row, ring] of [from, to].entries()) {
    const foot = Math.asin(-moon.centre / ring.radius)
    for (let i = 0; i <= steps; i++) {
      const angle = foot + ((Math.PI - 2 * foot) * i) / steps
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const v = i === 0 || i === steps ? 0 : moon.centre + ring.radius * sin
      points.push(...on(wall, gate.middle + ring.radius * cos, v, ring.d))
      normals.push(...normal(plus(times(wall.along, cos), [0, sin, 0])))
      // Bricks stand on end round the gate: courses across, joints along the arc.
      uvs.push(row * moon.rim, angle * 1.75)
    }
  }
  return {
    kind: 'grid',
    name,
    material: 'grey-brick',
    columns: steps + 1,
    rows: 2,
    points,
    normals,
    uvs,
  }
}
