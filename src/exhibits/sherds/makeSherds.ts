import type { BufferGeometry } from 'three'
import { sherdGeometry } from './sherdGeometry.ts'

/** All sherds: the glazed ones and those without a glaze, which shine differently. */
type AllSherds = {
  glazed: BufferGeometry
  bare: BufferGeometry
  set: (sherd: number, pose: (index: number) => number) => void
  dispose: () => void
}

/** Breaks the bowls one after the other. */
export function* makeSherds(): Generator<undefined, AllSherds> {
  const glazed = yield* sherdGeometry(['celadon', 'gulf'])
  const bare = yield* sherdGeometry(['coast'])
  return {
    glazed: glazed.geometry,
    bare: bare.geometry,
    set: (sherd, pose) => {
      glazed.set(sherd, pose)
      bare.set(sherd, pose)
    },
    dispose: () => {
      glazed.geometry.dispose()
      bare.geometry.dispose()
    },
  }
}
