import { DynamicDrawUsage, type BufferAttribute, type BufferGeometry } from 'three'
import { shadesGeometry } from '../shadesGeometry.ts'
import { boards, poseSize, sand } from './measures.ts'
import { sherdCount } from './rule.ts'
import { sherdGeometry } from './sherdGeometry.ts'

/** All sherds, and the shade under each. */
type AllSherds = {
  sherds: BufferGeometry
  shades: BufferGeometry
  /** Sets all down; numbers as `posesOf` has them. */
  set: (pose: (index: number) => number) => void
  dispose: () => void
}

/** Half the breadth of a sherd's shade, and how high a sherd is that has nearly none, metres. */
const [half, high] = [0.085, 0.09]

/** Breaks the bowls one after the other. */
export function* makeSherds(): Generator<undefined, AllSherds> {
  const { geometry, set } = yield* sherdGeometry()
  const none = Array.from({ length: sherdCount }, () => ({
    at: [0, 0, 0] as const,
    wide: 0,
    deep: 0,
  }))
  const shades = shadesGeometry(none)
  const places = shades.getAttribute('position') as BufferAttribute
  places.setUsage(DynamicDrawUsage)
  return {
    sherds: geometry,
    shades,
    set: (pose) => {
      for (let sherd = 0; sherd < sherdCount; sherd += 1) {
        const first = sherd * poseSize
        set(sherd, pose, first)
        const [x, y, z, flat] = [pose(first), pose(first + 1), pose(first + 2), pose(first + 4)]
        // On the sand or on its bed; a sherd in the bowl has the others' shade.
        const ground = x < sand.x + sand.width / 2 ? sand.high : boards.high + 0.003
        const by = flat * half * Math.max(0.3, 1 - (y - ground) / high)
        for (let corner = 0; corner < 4; corner += 1)
          places.setXYZ(
            sherd * 4 + corner,
            x + (corner < 2 ? -by : by),
            ground + 0.0008,
            z + (corner % 2 === 0 ? -by : by),
          )
      }
      places.needsUpdate = true
    },
    dispose: () => {
      geometry.dispose()
      shades.dispose()
    },
  }
}
