import { useMemo } from 'react'
import { Object3D, type BufferGeometry, type Material } from 'three'

// Three's own classes for these would come with the first frame of the hall, which has meshes only.

/** What three draws as a dot a vertex. */
class Points extends Object3D {
  readonly isPoints = true
  readonly geometry: BufferGeometry
  readonly material: Material
  constructor(geometry: BufferGeometry, material: Material) {
    super()
    this.geometry = geometry
    this.material = material
  }
}

/** What three draws as a line for every two vertices. */
class Segments extends Object3D {
  readonly isLine = true
  readonly isLineSegments = true
  readonly geometry: BufferGeometry
  readonly material: Material
  constructor(geometry: BufferGeometry, material: Material) {
    super()
    this.geometry = geometry
    this.material = material
  }
}

type Props = {
  geometry: BufferGeometry
  material: Material
  onBeforeRender?: Object3D['onBeforeRender']
}

/** A dot at every vertex, over what is drawn before it. */
export function DotsAt({ geometry, material, onBeforeRender }: Props) {
  const dots = useMemo(() => {
    const made = new Points(geometry, material)
    if (onBeforeRender) made.onBeforeRender = onBeforeRender
    return made
  }, [geometry, material, onBeforeRender])
  return <primitive object={dots} renderOrder={1} />
}

/** A line between every two vertices. */
export function LinesAt({ geometry, material }: Omit<Props, 'onBeforeRender'>) {
  const lines = useMemo(() => new Segments(geometry, material), [geometry, material])
  return <primitive object={lines} renderOrder={1} />
}
