import { latticePanel, type Vector } from '#craft'
import { BufferAttribute, BufferGeometry } from 'three'
import { slab, window } from './measures.ts'

/** Over the slab, so that nothing flickers, metres. */
const over = 0.0015

/** Where the window's light falls on its floor, laid twice; `sun` is the way to it. The caller disposes. */
export function sunOnSlab(sun: Vector): BufferGeometry {
  const { width, height } = latticePanel
  const y = slab.thick + over
  const corners = [
    [-0.5, 0],
    [0.5, 0],
    [0.5, 1],
    [-0.5, 1],
  ] as const
  const positions = corners.flatMap(([x, up]) => {
    const go = (window.foot + up * height * window.scale - y) / sun[1]
    return [window.x + x * width * window.scale - sun[0] * go, y, window.z - sun[2] * go]
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  const uvs = corners.flatMap(([x, up]) => [x + 0.5, 1 - up])
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2))
  // What lies there is brightened, and brightened again.
  geometry.setIndex([0, 2, 1, 0, 3, 2, 0, 2, 1, 0, 3, 2])
  return geometry
}
