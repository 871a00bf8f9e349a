import { collarMeasures, inHalfHead } from '#craft'
import { radians } from '#kit'
import type { Hanging, Ray } from '#plan'
import type { CollarAct, Heads } from './rule.ts'

/** What a press on the picture means: in whichever lobe, the point of that lobe comes there. */
export function pressedCollar(
  ray: Ray,
  { x, y, z, turn }: Hanging,
  heads: Heads,
): CollarAct | undefined {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))]
  const [fromX, fromZ] = [ray.x - x, ray.z - z]
  const out = ray.dx * sin - ray.dz * cos
  const far = -(fromX * sin - fromZ * cos) / (out || 1e-9)
  if (far <= 0) return undefined
  const across = -(fromX + ray.dx * far) * cos - (fromZ + ray.dz * far) * sin
  const up = ray.y + ray.dy * far - y
  const { neck, head } = collarMeasures
  const away = Math.hypot(across, up)
  if (away < neck * head || away > (neck + 1.1) * head) return undefined
  const [right, high] = inHalfHead(across, up, heads)
  return { do: 'pull', to: [right * 100, high * 100] }
}
