import { timberMaterial } from '#finish'
import { radians } from '#kit'
import { useCallback, useEffect, useMemo } from 'react'
import { fromHand } from '../eases.ts'
import { lampsOn } from '../lampsOn.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useLaid } from '../useLaid.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { cardsGeometry } from './cardsGeometry.ts'
import { drawersOf } from './drawers.ts'
import { drawLetters } from './drawLetters.ts'
import { lettersGeometry } from './lettersGeometry.ts'
import { drawerCount, drawn } from './measures.ts'
import { pressedDrawer } from './pressedDrawer.ts'
import { drawersState, type DrawersAct } from './rule.ts'
import { timberGeometry } from './timberGeometry.ts'

/** Milliseconds in which a drawer comes out, and in which a drawing moves. */
const [pullTime, drawTime] = [420, 4600] as const

const openness = (state: unknown) => drawersState(state).open.map(Number)
const runs = (state: unknown) => drawersState(state).runs
/** A drawing has a pace of its own. */
const steady = (part: number) => part

/** The fronts and what is on them, and the cards that rise out of the open drawers. */
export function DrawersScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { room } = hanging
  const { finish, visit } = stage
  const language = stage.language()
  const made = useMemo(
    () => ({ timber: timberGeometry(), cards: cardsGeometry(), letters: lettersGeometry() }),
    [],
  )
  useEffect(
    () => () => {
      made.timber.dispose()
      made.cards.geometry.dispose()
      made.letters.geometry.dispose()
    },
    [made],
  )
  const says = JSON.stringify(drawersOf(exhibit).map(({ verb, says: said }) => [verb, said]))
  const draw = useCallback(
    () =>
      drawLetters(
        (JSON.parse(says) as [string, string][]).map(([verb, said]) => ({ verb, says: said })),
        language,
      ),
    [says, language],
  )
  const letters = useMask(`drawers ${id}`, room, draw, stage)
  const timber = finish.kept(`drawers ${id}`, () =>
    timberMaterial(finish.light(room), lampsOn(hanging, [-35, 2.6, 2.6], [50, 2.6, 1.6])),
  )

  const pulling = useEases(id, stage, openness, pullTime, fromHand)
  const drawing = useEases(id, stage, runs, drawTime, steady)
  const show = useCallback(() => {
    // The material's own numbers: how far each piece is lifted.
    const lifts = timber.uniforms['uLifts']?.value as Float32Array | undefined
    for (let drawer = 0; lifts && drawer < drawerCount; drawer += 1)
      lifts[drawer] = pulling.at(drawer) * drawn.out
    // Each run goes from one whole number to the next.
    made.cards.show(pulling.at, (drawer) => {
      const run = drawing.at(drawer)
      return run - Math.ceil(run) + 1
    })
    made.letters.show(pulling.at)
  }, [made, timber, pulling, drawing])
  useLaid(show, { moves: () => pulling.moves() || drawing.moves() }, stage)

  usePress(id, stage, (ray): DrawersAct | undefined => {
    const { open } = drawersState(visit.visitor.getState().states[id])
    const drawer = pressedDrawer(ray, hanging, open)
    return drawer === undefined ? undefined : { do: 'pull', drawer, open: !open[drawer] }
  })

  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={made.timber} material={timber} rotation-x={Math.PI / 2} />
      <mesh geometry={made.cards.geometry} material={finish.lit(room, { gloss: 0.25 })} />
      {letters && (
        <mesh
          geometry={made.letters.geometry}
          material={letters}
          renderOrder={1}
          frustumCulled={false}
        />
      )}
    </group>
  )
}
