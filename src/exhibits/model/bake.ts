import {
  BufferAttribute,
  BufferGeometry,
  Matrix3,
  Matrix4,
  Mesh,
  SkinnedMesh,
  Vector3,
  type Material,
  type Object3D,
} from 'three'

/** Everything of a model that has one material, laid out as the house draws it. */
export type Baked = { material: Material; geometry: BufferGeometry }

const point = new Vector3()
const tip = new Vector3()
const turn = new Matrix3()

/**
 * The triangles of a model by material, in the units of its file, every part where its scene
 * stands it and figures with bones in their first pose: one draw a material, however many parts.
 */
export function bake(scene: Object3D): Baked[] {
  scene.updateMatrixWorld(true)
  const byMaterial = new Map<Material, Mesh[]>()
  scene.traverseVisible((part) => {
    if (!(part instanceof Mesh) || !part.geometry.getAttribute('position')) return
    const material: Material = Array.isArray(part.material) ? part.material[0] : part.material
    byMaterial.set(material, [...(byMaterial.get(material) ?? []), part])
  })
  return [...byMaterial].map(([material, meshes]) => ({ material, geometry: joined(meshes) }))
}

function joined(meshes: readonly Mesh[]): BufferGeometry {
  const parts = meshes.map(withNormals)
  const corners = parts.reduce(
    (sum, { geometry }) => sum + geometry.getAttribute('position').count,
    0,
  )
  const ends = parts.reduce((sum, { geometry }) => sum + endsOf(geometry), 0)
  const has = (name: string) => parts.some(({ geometry }) => geometry.hasAttribute(name))
  const laid = {
    position: new Float32Array(corners * 3),
    normal: new Float32Array(corners * 3),
    uv: new Float32Array(corners * 2),
    ...(has('color') ? { color: new Float32Array(corners * 4).fill(1) } : {}),
  }
  const index = new Uint32Array(ends)
  let [corner, end] = [0, 0]
  for (const part of parts) {
    const { geometry, matrixWorld } = part
    layCorners(part, laid, corner)
    const mirrored = matrixWorld.determinant() < 0
    const own = geometry.index
    const count = endsOf(geometry)
    for (let i = 0; i < count; i += 1) {
      // A mirrored part shows its back, unless each triangle goes round the other way.
      const from = mirrored ? i - (i % 3) + ((3 - (i % 3)) % 3) : i
      index[end + i] = corner + (own ? own.getX(from) : from)
    }
    corner += geometry.getAttribute('position').count
    end += count
    if (!meshes.includes(part)) geometry.dispose()
  }
  const geometry = new BufferGeometry()
  for (const [name, values] of Object.entries(laid))
    geometry.setAttribute(name, new BufferAttribute(values, values.length / corners))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

/** Whole triangles only. */
const endsOf = (geometry: BufferGeometry): number => {
  const count = geometry.index?.count ?? geometry.getAttribute('position').count
  return count - (count % 3)
}

/** A part without normals is faceted, as glTF has it. */
function withNormals(mesh: Mesh): Mesh {
  if (mesh.geometry.hasAttribute('normal')) return mesh
  const faceted = mesh.geometry.index ? mesh.geometry.toNonIndexed() : mesh.geometry.clone()
  faceted.computeVertexNormals()
  const other = mesh.clone()
  other.geometry = faceted
  other.matrixWorld.copy(mesh.matrixWorld)
  return other
}

type Laid = {
  position: Float32Array
  normal: Float32Array
  uv: Float32Array
  color?: Float32Array
}

function layCorners(mesh: Mesh, laid: Laid, start: number): void {
  const { geometry, matrixWorld } = mesh
  const [positions, normals] = [geometry.getAttribute('position'), geometry.getAttribute('normal')]
  const [uvs, colours] = [geometry.attributes['uv'], geometry.attributes['color']]
  const boned = mesh instanceof SkinnedMesh ? mesh : undefined
  turn.getNormalMatrix(boned ? unturned : matrixWorld)
  for (let i = 0; i < positions.count; i += 1) {
    const at = start + i
    point.fromBufferAttribute(positions, i)
    tip.fromBufferAttribute(normals, i)
    if (boned) {
      tip.add(point)
      boned.applyBoneTransform(i, point).applyMatrix4(matrixWorld)
      boned.applyBoneTransform(i, tip).applyMatrix4(matrixWorld)
      tip.sub(point).normalize()
    } else {
      point.applyMatrix4(matrixWorld)
      tip.applyMatrix3(turn).normalize()
    }
    point.toArray(laid.position, at * 3)
    tip.toArray(laid.normal, at * 3)
    if (uvs) {
      laid.uv[at * 2] = uvs.getX(i)
      laid.uv[at * 2 + 1] = uvs.getY(i)
    }
    if (colours && laid.color) {
      laid.color[at * 4] = colours.getX(i)
      laid.color[at * 4 + 1] = colours.getY(i)
      laid.color[at * 4 + 2] = colours.getZ(i)
      if (colours.itemSize === 4) laid.color[at * 4 + 3] = colours.getW(i)
    }
  }
}

const unturned = new Matrix4()
