import { lineMaterial, timberMaterial } from '#finish'
import { before, radians } from '#kit'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { TorusGeometry } from 'three'
import { lampsOn } from '../lampsOn.ts'
import { meets, rayIn } from '../ownRay.ts'
import type { SceneProps } from '../types.ts'
import { useFollowing } from '../useFollowing.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { boardGeometry } from './boardGeometry.ts'
import { board, bowl, houseAt, houseUnder } from './measures.ts'
import { owareOf } from './oware.ts'
import { pictureGeometry } from './pictureGeometry.ts'
import { drawPictures } from './pictureMask.ts'
import { owareState, type OwareAct } from './rule.ts'
import { seedsGeometry } from './seedsGeometry.ts'
import { createSowing } from './sowing.ts'

/** The board with its seeds, the rules in pictures behind it, and a ring about a house that is hinted at. */
export function OwareScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room, size } = hanging
  const { finish, visit, clock } = stage
  const { visitor } = visit
  const language = stage.language()
  const invalidate = useThree((three) => three.invalidate)
  const still = useRef(false)

  const made = useMemo(
    () => ({
      board: boardGeometry(),
      seeds: seedsGeometry(),
      pictures: pictureGeometry(),
      ring: new TorusGeometry(bowl.radius + 0.00225, 0.00175, 2, 40).rotateX(-Math.PI / 2),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.board.dispose()
      made.seeds.geometry.dispose()
      made.pictures.dispose()
      made.ring.dispose()
    },
    [made],
  )
  const captions = owareOf(exhibit).pictures.join('\n')
  const draw = useCallback(() => drawPictures(captions.split('\n'), language), [captions, language])
  const drawn = useMask(`rules ${id}`, room, draw, stage)
  const hint = useSyncExternalStore(
    visitor.subscribe,
    () => owareState(visitor.getState().states[id]).hint,
  )
  useEffect(() => invalidate(), [hint, invalidate])

  const sowing = useMemo(
    () => createSowing(clock, visitor.getState().states[id]),
    [clock, visitor, id],
  )
  const watched = useMemo(
    () => ({
      ...sowing,
      follow: (state: unknown, cut: boolean) => {
        sowing.follow(state, cut)
        still.current = false
      },
    }),
    [sowing],
  )
  useFollowing(id, stage, watched)
  useFrame(() => {
    if (still.current) return
    const moves = sowing.moves()
    sowing.place(made.seeds.set)
    still.current = !moves
    if (moves) invalidate()
  }, before.building)

  usePress(id, stage, (ray): OwareAct | undefined => {
    const [x, , z] = meets(rayIn(hanging, ray), 1, board.top - size[1] / 2) ?? []
    const house = x === undefined || z === undefined ? undefined : houseUnder(x, z)
    return house === undefined ? undefined : { do: 'sow', house }
  })

  const timber = finish.kept(`board ${id}`, () =>
    timberMaterial(finish.light(room), lampsOn(hanging, [35, 1.2, 1.6], [-50, 1.4, 1.1])),
  )
  const line = finish.kept('line of a hint', () => lineMaterial({ over: false }))
  const [hintX, hintZ] = houseAt(hint ?? 0)
  return (
    <group
      position={[hanging.x, hanging.y - size[1] / 2, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={made.board} material={timber} />
      <mesh
        geometry={made.seeds.geometry}
        material={finish.lit(room, { gloss: 0.5 })}
        frustumCulled={false}
      />
      {drawn && <mesh geometry={made.pictures} material={drawn} renderOrder={1} />}
      {hint !== undefined && (
        <mesh
          geometry={made.ring}
          material={line}
          position={[hintX, board.top + 0.002, hintZ]}
          renderOrder={2}
        />
      )}
    </group>
  )
}
