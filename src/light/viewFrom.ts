import { across } from './across.ts'
import type { Place } from './placeOn.ts'
import type { Rays } from './rays.ts'

/** What is before a place: nothing near, something so close that it hides it, or what it lies in. */
export type View = 'open' | 'close' | 'buried'

/** No eye looks in behind what is this near before a surface, metres. */
const gap = 0.04
/** Where more of its rays than this part meet backs, a place lies inside of something. */
const buried = 0.4
/** Rays that ask for that, besides the one straight out, and how far they lean. */
const askers = 8
const lean = 0.8

/**
 * What an eye straight before a place would find in its way. Who asks `closely` is told as well of what
 * lies inside of something that is open straight before it, as the end of a rim does in its wall.
 */
export function viewFrom(place: Place, rays: Rays, closely: boolean): View {
  const met = rays.meet(...place.at, ...place.normal)
  if ((closely || met?.behind) && isInside(place, met?.behind ? 1 : 0, rays)) return 'buried'
  return met && met.far < gap ? 'close' : 'open'
}

/** Whether a place lies inside of something, by the backs that it meets: so many straight before it. */
function isInside({ at, normal: [nx, ny, nz] }: Place, ahead: number, rays: Rays): boolean {
  const [ax, ay, az, bx, by, bz] = across(nx, ny, nz)
  const up = Math.sqrt(1 - lean * lean)
  let backs = ahead
  for (let k = 0; k < askers; k += 1) {
    const turn = (2 * Math.PI * k) / askers
    const [u, v] = [lean * Math.cos(turn), lean * Math.sin(turn)]
    const met = rays.meet(
      ...at,
      ax * u + bx * v + nx * up,
      ay * u + by * v + ny * up,
      az * u + bz * v + nz * up,
    )
    if (met?.behind) backs += 1
  }
  return backs > buried * (askers + 1)
}
