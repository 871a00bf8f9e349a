import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import { leaningAt } from '../leaning.ts'
import { meets, rayIn } from '../ownRay.ts'
import { paintedBlocks } from '../paintedBlocks.ts'
import { paintSheet } from '../paintSheet.ts'
import { quads } from '../quads.ts'
import type { SceneProps } from '../types.ts'
import { useMask } from '../useMask.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { useRepainted } from '../useRepainted.ts'
import { drawSamples } from './drawSamples.ts'
import { cardOf, cardsOf } from './greetingCards.ts'
import { laySamples, sampleQuads } from './laySamples.ts'
import { boards, card, leaning, sampleUnder } from './measures.ts'
import { cardFont, paintCard } from './paintCard.ts'
import { cardState, greetingCount, type CardAct } from './rule.ts'
import { useSaved } from './useSaved.ts'

/** Pixels of the card on the table. */
const [wide, high] = [600, 400] as const

/** The card on its easel, and the samples that it is put together of. */
export function CardsScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit, clock } = stage
  const { room, size } = hanging
  const invalidate = useThree((three) => three.invalidate)
  const pool = usePool(stage)
  const given = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const made = useMemo(
    () => ({
      sheet: sheetGeometry(card.width, card.height, 0.002, [1, 1, 1, 2]),
      paper: paintedBlocks([
        {
          at: [0, 0, -0.003],
          size: [card.width + 0.004, card.height + 0.004, 0.006],
          colour: '#EFE8DA',
        },
      ]),
      samples: quads(sampleQuads),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.sheet.dispose()
      made.paper.dispose()
      made.samples.geometry.dispose()
    },
    [made],
  )
  useEffect(() => {
    laySamples(made.samples, cardState(given))
    invalidate()
  }, [made, given, invalidate])
  const drawn = useMask(`samples ${id}`, room, drawSamples, stage)
  const paint = useMemo(
    () => async (signal: AbortSignal) => {
      const shown = cardOf(cardState(given), cardsOf(exhibit))
      await cardFont(shown, exhibit.title)
      signal.throwIfAborted()
      const whole = (context: CanvasRenderingContext2D) => {
        paintCard(context, shown, exhibit.title, wide)
        return [].values()
      }
      return paintSheet([wide, high], whole, pool, clock, signal)
    },
    [given, exhibit, pool, clock],
  )
  const picture = finish.kept(`card ${id}`, () => finish.picture(room, undefined))
  useRepainted(`card ${id}`, picture, paint, stage)
  useSaved(exhibit, stage)

  const top = -size[1] / 2
  usePress(id, stage, (ray): CardAct | undefined => {
    const [x = 9, y = 9] = meets(rayIn(hanging, ray), 2, boards.z + boards.thick / 2) ?? []
    const found = sampleUnder(x, y - top, greetingCount)
    if (!found) return undefined
    const { is, at } = found
    if (is === 'word') return { do: 'word', word: at }
    return is === 'frame' ? { do: 'frame', frame: at } : { do: 'pattern', pattern: at }
  })

  const { position, turn } = leaningAt(leaning, top)
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <group position={position} rotation-x={turn}>
        <mesh geometry={made.paper} material={finish.lit(room)} />
        <mesh geometry={made.sheet} material={picture} renderOrder={1} />
      </group>
      {drawn && (
        <mesh
          geometry={made.samples.geometry}
          position={[0, top, 0]}
          material={drawn}
          renderOrder={1}
          frustumCulled={false}
        />
      )}
    </group>
  )
}
