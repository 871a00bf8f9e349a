import { BufferGeometry, Mesh, type Material } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

/** The glass of all rooms that are built, drawn at once instead of room by room. */
export type OnePane = {
  mesh: Mesh
  /** Takes the panes of all rooms, and whether any of them may be seen. */
  lay: (panes: readonly Mesh[], isSeen: boolean) => void
  dispose: () => void
}

export function createOnePane(glass: Material): OnePane {
  const mesh = new Mesh(new BufferGeometry(), glass)
  mesh.renderOrder = 1
  mesh.visible = false
  const parts: BufferGeometry[] = []
  const isSame = (panes: readonly Mesh[]) =>
    panes.length === parts.length && panes.every(({ geometry }, i) => geometry === parts[i])
  const lay = (panes: readonly Mesh[], isSeen: boolean) => {
    mesh.visible = isSeen
    if (isSame(panes)) return
    mesh.geometry.dispose()
    parts.length = 0
    for (const { geometry } of panes) parts.push(geometry)
    mesh.geometry = parts.length > 0 ? mergeGeometries(parts) : new BufferGeometry()
  }
  return { mesh, lay, dispose: () => mesh.geometry.dispose() }
}
