import { gateInSteps, gateLeaf as measures, onLeaf, ringMesh, studAt, type GateMesh } from '#craft'
import { gateMaterial, type GateMaterial } from '#finish'
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
import { useParts } from '../useParts.ts'
import { usePress } from '../usePress.ts'
import { front } from './gateLeaf.ts'
import { gateState, type GateAct } from './rule.ts'
import { useKnock } from './useKnock.ts'

/** Milliseconds in which a row begins to shine, and how the ring leans on its plate, radians. */
const [shineTime, rest] = [320, 0.2] as const
const counted = (state: unknown) => [gateState(state).counted]

/** The leaf with its studs, the ring of its knocker, and the sum beside the row that was counted. */
export function GateLeafScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { finish, visit } = stage
  const invalidate = useThree((state) => state.invalidate)
  const ring = useRef<Mesh>(null)
  const leaf = useParts(id, stage, leafInSteps)
  const hoop = useMemo(() => geometryOf(ringMesh()), [])
  useEffect(() => () => hoop.dispose(), [hoop])
  // Made by that function, so it has the uniforms of a gate's material.
  const coat = finish.kept(`gate ${id}`, () =>
    gateMaterial(finish.light(room), lampsOn(hanging, [-24, 2.3, 2.9], [48, 2.8, 1])),
  ) as GateMaterial
  const row = useSyncExternalStore(
    visit.visitor.subscribe,
    () => gateState(visit.visitor.getState().states[id]).counted,
  )
  const shine = useEases(id, stage, counted, shineTime, fromHand)
  const knock = useKnock(id, stage)
  useFrame(() => {
    coat.uniforms.uCounted.value = shine.at(0)
    if (ring.current) ring.current.rotation.x = rest - knock.lift()
    if (shine.moves() || knock.moves()) invalidate()
  }, before.building)
  usePress(id, stage, (ray) => {
    const met = metOn(ray, hanging, front)
    const on = met && onLeaf(...met)
    if (on === undefined) return undefined
    const act: GateAct = typeof on === 'object' ? { do: 'count', to: on.stud + 1 } : { do: 'knock' }
    return act
  })

  const { x, y, z } = measures.ring
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={[0, 0, front]}>
        {leaf && <mesh geometry={leaf} material={coat} />}
        <mesh ref={ring} geometry={hoop} material={coat} position={[x, y, z]} />
      </group>
      {row > 0 && (
        <group position={[-measures.width / 2 - 0.24, studAt(0, row - 1)[1], 0]}>
          <TitleOnMount
            title={String(row * measures.columns)}
            language={stage.language()}
            width={0.4}
            height={0.3}
            distance={4}
            front={0.004 - hanging.size[2] / 2}
            room={room}
            stage={stage}
          />
        </group>
      )}
    </group>
  )
}

function* leafInSteps() {
  return geometryOf(yield* gateInSteps())
}

function geometryOf({ surface, of }: GateMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(surface.normals, 3))
  geometry.setAttribute('of', new BufferAttribute(of, 2))
  geometry.setIndex(new BufferAttribute(surface.indices, 1))
  geometry.computeBoundingSphere()
  return geometry
}
