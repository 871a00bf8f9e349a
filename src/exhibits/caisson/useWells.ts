import { caissonMesh, type CaissonMesh } from '#craft'
import type { Glass } from '#finish'
import type { PlannedRoom } from '#plan'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'
import { addCeiling, addLectern } from './lectern.ts'

/** As it is, and as the mirror shows it: the same points, told apart by where they are looked for. */
export type Wells = { plain: BufferGeometry; mirrored: BufferGeometry }

/** The caisson with its mirror's frame, once it is made: a part at a time. */
export function useWells(
  { clock, begin }: SceneStage,
  glass: Glass,
  foot: readonly [number, number, number],
  room: PlannedRoom | undefined,
  table: number,
): Wells | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<Wells>()
  useEffect(() => {
    const end = begin()
    let wells: Wells | undefined
    const stop = inParts(clock, caissonMesh(), (mesh) => {
      addLectern(mesh, glass, foot, table)
      if (room) addCeiling(mesh, room, foot)
      wells = geometriesOf(mesh, glass, foot)
      setMade(wells)
      invalidate()
      end()
    })
    return () => {
      stop()
      end()
      wells?.plain.dispose()
      wells?.mirrored.dispose()
      setMade(undefined)
    }
  }, [clock, begin, glass, foot, room, table, invalidate])
  return made
}

function geometriesOf(
  { positions, normals, parts, indices }: CaissonMesh,
  { at }: Glass,
  foot: readonly [number, number, number],
): Wells {
  const plain = new BufferGeometry()
  plain.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  plain.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3))
  plain.setAttribute('parts', new BufferAttribute(Float32Array.from(parts), 4))
  plain.setIndex(indices)
  // From the mirror's foot to the corner that swings out farthest.
  plain.boundingSphere = new Sphere(new Vector3(0, -2.2, 0), 5.6)
  const mirrored = new BufferGeometry()
  for (const name of ['position', 'normal', 'parts'])
    mirrored.setAttribute(name, plain.getAttribute(name))
  mirrored.setIndex(plain.getIndex())
  // Nothing of it is seen but through the glass.
  mirrored.boundingSphere = new Sphere(
    new Vector3(at[0] - foot[0], at[1] - foot[1], at[2] - foot[2]),
    0.75,
  )
  return { plain, mirrored }
}
