import { cityMesh, type CityMesh, type Vector } from '#craft'
import { useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { inParts } from '../inParts.ts'
import type { SceneStage } from '../types.ts'

/** As it stands, and as the lens shows it: the same points, of which the lens's are looked for round it. */
export type City = { plain: BufferGeometry; inLens: BufferGeometry }

/** The model on a table of that size, once it is made: a few corners at a time. */
export function useCity(
  { clock, begin }: SceneStage,
  width: number,
  depth: number,
): City | undefined {
  const invalidate = useThree((state) => state.invalidate)
  const [made, setMade] = useState<City>()
  useEffect(() => {
    const end = begin()
    let city: City | undefined
    const stop = inParts(clock, cityMesh([width, depth]), (mesh) => {
      city = geometriesOf(mesh)
      setMade(city)
      invalidate()
      end()
    })
    return () => {
      stop()
      end()
      city?.plain.dispose()
      city?.inLens.dispose()
      setMade(undefined)
    }
  }, [clock, begin, width, depth, invalidate])
  return made
}

function geometriesOf({ positions, normals, looks, indices }: CityMesh): City {
  const plain = new BufferGeometry()
  plain.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  plain.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3))
  plain.setAttribute('looks', new BufferAttribute(Float32Array.from(looks), 4))
  plain.setIndex(indices)
  plain.boundingSphere = new Sphere(new Vector3(), 4.3)
  const inLens = new BufferGeometry()
  for (const name of ['position', 'normal', 'looks'])
    inLens.setAttribute(name, plain.getAttribute(name))
  inLens.setIndex(plain.getIndex())
  inLens.boundingSphere = new Sphere(new Vector3(), 0.5)
  return { plain, inLens }
}

/** Moves where the lens's picture is looked for. */
export const seekAt = ({ inLens }: City, along: number, [x, y, z]: Vector): void =>
  void inLens.boundingSphere?.center.set(along + x, y, z)
