import type { Sherd } from '#craft'
import type { BufferGeometry } from 'three'
import { shades } from '../shades.ts'
import { bed, boards, poseSize, sand } from './measures.ts'
import { sherdCount, type Ware } from './rule.ts'
import { sherdGeometry } from './sherdGeometry.ts'

/** All sherds, and the shade under each. */
type AllSherds = {
  sherds: BufferGeometry
  shades: BufferGeometry
  /** Sets all down; numbers as `posesOf` has them. */
  set: (pose: (index: number) => number) => void
  dispose: () => void
}

/** Half the breadth of a sherd's shade, and how high a sherd is that has none, metres. */
const [half, high] = [0.085, 0.09]

/** The sherds of the broken bowls, as they are drawn. */
export function allSherds(broken: Readonly<Record<Ware, readonly Sherd[]>>): AllSherds {
  const { geometry, set } = sherdGeometry(broken)
  const under = shades(sherdCount)
  return {
    sherds: geometry,
    shades: under.geometry,
    set: (pose) => {
      for (let sherd = 0; sherd < sherdCount; sherd += 1) {
        const own = (index: number) => pose(sherd * poseSize + index)
        set(sherd, own)
        // On the sand or on its bed; a sherd in the bowl has the others' shade.
        const x = own(0)
        const ground = x < sand.x + sand.width / 2 ? sand.high : boards.high + bed.high
        const by = own(4) * half * Math.max(0.3, 1 - (own(1) - ground) / high)
        under.lay(sherd, [x, ground, own(2)], by)
      }
    },
    dispose: () => {
      geometry.dispose()
      under.geometry.dispose()
    },
  }
}
