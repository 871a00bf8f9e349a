import { lineMaterial } from '#finish'
import { radians } from '#kit'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { metOn } from '../ownRay.ts'
import { quads } from '../quads.ts'
import type { SceneProps } from '../types.ts'
import { useMask } from '../useMask.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { usePainting } from '../walk-in-scroll/usePainting.ts'
import { cornersGeometry } from './cornersGeometry.ts'
import { drawPictures, drawSlips, thumb } from './drawThings.ts'
import { layPictures, laySlips, pictureQuads, slipQuads } from './layThings.ts'
import { button, mostThings, places, placeUnder, shelf } from './measures.ts'
import { outlinesGeometry } from './outlinesGeometry.ts'
import { shelfState, type ShelfAct } from './rule.ts'
import { useShelved } from './useShelved.ts'
import { useThings } from './useThings.ts'

/** Bytes of the pictures with their mipmaps. */
const bytes = Math.round((thumb.width * places.columns * thumb.height * places.rows * 16) / 3)

/** What the visitor made, on the shelf: pictures of the files, their names and sizes. */
export function ShelfScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { finish, visit } = stage
  const { room } = hanging
  const invalidate = useThree((three) => three.invalidate)
  const pool = usePool(stage)
  const made = useMemo(
    () => ({
      cards: quads(pictureQuads),
      slips: quads(slipQuads),
      corners: cornersGeometry(),
      outlines: outlinesGeometry(),
    }),
    [],
  )
  useEffect(
    () => () => {
      made.cards.geometry.dispose()
      made.slips.geometry.dispose()
      made.corners.dispose()
      made.outlines.dispose()
    },
    [made],
  )
  useShelved(exhibit, stage)
  const things = useThings(stage)
  const chosen = useSyncExternalStore(
    visit.visitor.subscribe,
    () => shelfState(visit.visitor.getState().states[id]).chosen,
  )
  const draw = useCallback(() => drawSlips(things), [things])
  const slips = useMask(`slips ${id}`, room, draw, stage)
  const paint = useMemo(
    () => async (signal: AbortSignal) => ({
      texture: await pool.lay(await drawPictures(things), signal),
      bytes,
    }),
    [things, pool],
  )
  const painting = usePainting(`shelf ${id}`, paint, true, stage)
  const pictures = useMemo(
    () => painting && finish.picture(room, painting.texture),
    [finish, room, painting],
  )
  useEffect(() => () => pictures?.dispose(), [pictures])
  useEffect(() => {
    const at = things.findIndex((thing) => thing.made.id === chosen)
    layPictures(made.cards, things.length, at)
    laySlips(made.slips, things.length, at)
    invalidate()
  }, [made, things, chosen, invalidate])

  usePress(id, stage, (ray): ShelfAct | undefined => {
    const [x, y] = metOn(ray, hanging, shelf.depth / 2) ?? [9, 9]
    const { things: lying, asking } = shelfState(visit.visitor.getState().states[id])
    const onButton =
      Math.abs(x - button.x) < button.width / 2 && Math.abs(y - button.y) < button.height / 2
    if (onButton) return { do: asking ? 'clear' : 'ask' }
    const place = placeUnder(x, y)
    const thing = place === undefined || place >= mostThings ? undefined : lying[place]
    return thing && { do: 'choose', id: thing.id }
  })

  const brass = finish.kept('floor line', () => lineMaterial({ over: false }))
  const faint = finish.kept('shelf outline', () =>
    lineMaterial({ over: false, ink: '#E8D3AE', opacity: 0.5 }),
  )
  return (
    <group
      position={[hanging.x, hanging.y, hanging.z]}
      rotation-y={Math.PI - radians(hanging.turn)}
    >
      <mesh geometry={made.corners} material={brass} />
      <mesh geometry={made.outlines} material={faint} />
      {pictures && (
        <mesh geometry={made.cards.geometry} material={pictures} frustumCulled={false} />
      )}
      {slips && (
        <mesh
          geometry={made.slips.geometry}
          material={slips}
          renderOrder={1}
          frustumCulled={false}
        />
      )}
    </group>
  )
}
