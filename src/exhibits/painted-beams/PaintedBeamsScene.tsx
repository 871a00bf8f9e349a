import { beamBoxes, beamRanks, beamsMesh } from '#craft'
import { beamMaterial, type BeamMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { BufferAttribute, BufferGeometry, type Mesh } from 'three'
import { fromHand } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import { metOn } from '../ownRay.ts'
import { TitleOnMount } from '../picture/TitleOnMount.tsx'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { usePress } from '../usePress.ts'
import { beamsOf, lengthAt, metOnBeams, partName, spansOf } from './beams.ts'
import { back } from './paintedBeams.ts'
import { beamsState, type BeamsAct } from './rule.ts'
import { useBeams } from './useBeams.ts'

/** Milliseconds that beams take to another length. */
const growTime = 360
const lengths = (state: unknown) => [lengthAt(beamsState(state).length)]

/** Three painted beams on the wall, and over the part that is told of its name. */
export function PaintedBeamsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { finish, visit } = stage
  const front = back + beamBoxes.hexi.thick - size[2] / 2
  const invalidate = useThree((state) => state.invalidate)
  const mesh = useRef<Mesh>(null)
  const state = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const now = beamsState(state)
  const { beam, span } = now.shown ?? { beam: -1, span: -1 }
  const length = lengthAt(now.length)
  const part = spansOf(Math.max(0, beam), length)[span]

  // Made by that function, so it has the uniforms of a beam's material.
  const coat = finish.kept(`beams ${id}`, () =>
    beamMaterial(finish.light(room), lampsOn(hanging, [-22, 2.6, 2], [46, 2.8, 1])),
  ) as BeamMaterial
  const painted = useBeams(id, stage, length)
  const drawn = painted?.length
  const geometry = useMemo(() => (drawn === undefined ? undefined : geometryOf(drawn)), [drawn])
  useEffect(() => () => geometry?.dispose(), [geometry])
  const [from, to] = [part?.from, part?.to]
  useEffect(() => {
    coat.uniforms.uMap.value = painted?.texture ?? null
    coat.uniforms.uTold.value.set(from === undefined ? -1 : beam, from ?? 0, to ?? 0)
    invalidate()
  }, [coat, painted, beam, from, to, invalidate])

  const grown = useEases(id, stage, lengths, growTime, fromHand)
  useFrame(() => {
    if (mesh.current && drawn) mesh.current.scale.x = grown.at(0) / drawn
    if (grown.moves()) invalidate()
  }, before.building)
  usePress(id, stage, (ray) => {
    const place = metOn(ray, hanging, front)
    const given = beamsState(visit.visitor.getState().states[id])
    const met = place && metOnBeams(...place, lengthAt(given.length))
    if (!met) return undefined
    const act: BeamsAct =
      'length' in met ? { do: 'length', to: met.length } : { do: 'name', ...met }
    return act
  })

  const told = part && beamsOf(exhibit).parts[partName(beam, part.part)]
  const { y, height } = beamBoxes[beamRanks[beam] ?? 'hexi']
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {geometry && (
        <mesh
          ref={mesh}
          geometry={geometry}
          material={coat}
          position={[0, 0, back - size[2] / 2]}
        />
      )}
      {told && part && (
        <group
          position={[labelAt((part.from + part.to) / 2 - length / 2000), y + height / 2 + 0.056, 0]}
        >
          <TitleOnMount
            title={told.name}
            language={stage.language()}
            width={1}
            height={0.1}
            distance={2.6}
            front={front}
            room={room}
            stage={stage}
          />
        </group>
      )}
    </group>
  )
}

/** A name keeps to the left of what is written of the ranks. */
const labelAt = (x: number): number => Math.max(-1.05, Math.min(-0.1, x))

function geometryOf(length: number): BufferGeometry {
  const { positions, normals, uvs, along, indices } = beamsMesh(length)
  const geometry = new BufferGeometry()
  const put = (name: string, values: readonly number[], size: number) =>
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), size))
  put('position', positions, 3)
  put('normal', normals, 3)
  put('uv', uvs, 2)
  put('along', along, 2)
  geometry.setIndex(indices)
  geometry.computeBoundingSphere()
  return geometry
}
