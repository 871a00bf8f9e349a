import { radians } from '#kit'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { fromHand } from '../eases.ts'
import { meets, rayIn } from '../ownRay.ts'
import { quads } from '../quads.ts'
import type { SceneProps } from '../types.ts'
import { useEases } from '../useEases.ts'
import { useLaid } from '../useLaid.ts'
import { useMask } from '../useMask.ts'
import { usePress } from '../usePress.ts'
import { drawCards } from './drawCards.ts'
import { cardQuads, layCards } from './layCards.ts'
import { underPress } from './measures.ts'
import { questionsOf } from './questionTable.ts'
import { answers, noVotes, tableState, type TableAct } from './rule.ts'
import { useTallied } from './useTallied.ts'

/** Milliseconds that a card takes to the front. */
const drawTime = 380

const wanted = (state: unknown) => [tableState(state).drawn === undefined ? 0 : 1]

/** The cards on the table, the one that was drawn, and the places to vote. */
export function QuestionScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { visit } = stage
  const { room, size } = hanging
  const language = stage.language()
  const cards = useMemo(() => quads(cardQuads), [])
  useEffect(() => () => cards.geometry.dispose(), [cards])
  const given = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const draw = useCallback(() => {
    const { drawn, voted, counts } = tableState(given)
    const question = drawn === undefined ? undefined : questionsOf(exhibit).questions[drawn]
    const shown =
      drawn === undefined || question === undefined
        ? undefined
        : { number: drawn + 1, question, counts: counts[drawn] ?? noVotes, own: voted[drawn] }
    return drawCards(shown, language)
  }, [given, exhibit, language])
  const drawn = useMask(`questions ${id}`, room, draw, stage)
  const glide = useEases(id, stage, wanted, drawTime, fromHand)
  const lay = useCallback(() => {
    layCards(cards, tableState(visit.visitor.getState().states[id]), glide.at(0))
  }, [cards, visit, id, glide])
  useLaid(lay, glide, stage)
  useTallied(exhibit, stage)

  const top = -size[1] / 2 + 0.002
  usePress(id, stage, (ray): TableAct | undefined => {
    const [x = 9, , z = 9] = meets(rayIn(hanging, ray), 1, top) ?? []
    const found = underPress(x, -z)
    if (!found) return undefined
    const { drawn: taken } = tableState(visit.visitor.getState().states[id])
    if (found.is === 'drawn') return { do: taken === undefined ? 'draw' : 'putBack' }
    if (found.is === 'card') return { do: 'take', card: found.at }
    const answer = answers[found.at]
    return answer && { do: 'vote', answer }
  })

  return (
    <group
      position={[hanging.x, hanging.y + top, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      {drawn && (
        <mesh
          geometry={cards.geometry}
          material={drawn}
          rotation-x={-Math.PI / 2}
          renderOrder={1}
          frustumCulled={false}
        />
      )}
    </group>
  )
}
