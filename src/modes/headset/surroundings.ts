import type { IUniform } from 'three'
import { followRealLight } from './realLight.ts'
import { findSurfaces, type Surfaces } from './surfaces.ts'

/** What a session tells of the real room: its surfaces and its light, as far as the device knows them. */
export type Surroundings = {
  surfaces: Surfaces
  light: ReturnType<typeof followRealLight>
  stop: () => void
}

/** Asks a session for them; `uniforms` are those of what is to stand in the real room's light. */
export function findSurroundings(
  session: XRSession,
  uniforms: Record<string, IUniform>,
): Surroundings {
  const surfaces = findSurfaces(session)
  const light = followRealLight(session, uniforms)
  return {
    surfaces,
    light,
    stop: () => {
      surfaces.stop()
      light.stop()
    },
  }
}
