import { cityMesh, type GroundShade } from '#craft'
import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RedFormat,
  Sphere,
  Vector3,
} from 'three'
import { samePoints } from '../samePoints.ts'

/**
 * As it stands, and as the lens shows it: the same points, of which the lens's are looked for round it;
 * and the shade on its ground.
 */
export type City = {
  plain: BufferGeometry
  inLens: BufferGeometry
  ground: DataTexture
  /** With its mipmaps. */
  groundBytes: number
  dispose: () => void
}

/** The model on a table of that size, a few corners a step. */
export function* cityGeometry(width: number, depth: number): Generator<undefined, City> {
  const { positions, normals, looks, indices, shade } = yield* cityMesh([width, depth])
  yield
  const plain = new BufferGeometry()
  plain.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  plain.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  yield
  plain.setAttribute('looks', new BufferAttribute(new Float32Array(looks), 4))
  plain.setIndex(new BufferAttribute(new Uint32Array(indices), 1))
  plain.boundingSphere = new Sphere(new Vector3(), 4.3)
  const inLens = samePoints(plain, new Sphere(new Vector3(), 0.5))
  const ground = shadeTexture(shade)
  const dispose = () => {
    ground.dispose()
    plain.dispose()
    inLens.dispose()
  }
  return { plain, inLens, ground, groundBytes: Math.round((shade.bytes.length * 4) / 3), dispose }
}

function shadeTexture({ bytes, across, down }: GroundShade): DataTexture {
  const texture = new DataTexture(bytes, across, down, RedFormat)
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  // Rows of single bytes end where they end.
  texture.unpackAlignment = 1
  texture.generateMipmaps = true
  texture.anisotropy = 8
  texture.needsUpdate = true
  return texture
}
