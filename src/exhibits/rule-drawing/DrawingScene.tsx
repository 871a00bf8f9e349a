import { radians } from '#kit'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { sheetGeometry } from '../flatGeometry.ts'
import { paintSheet } from '../paintSheet.ts'
import type { SceneProps } from '../types.ts'
import { usePool } from '../usePool.ts'
import { usePress } from '../usePress.ts'
import { useRepainted } from '../useRepainted.ts'
import { out, shown, strip } from './measures.ts'
import { paintDials, stripFonts } from './paintDials.ts'
import { paintRuled } from './paintRuled.ts'
import { pressedDrawing } from './pressedDrawing.ts'
import { drawingState } from './rule.ts'
import { drawingOf } from './ruleDrawing.ts'
import { useSaved } from './useSaved.ts'

/** How many pixels the picture on the wall has across, and the strip a metre. */
const [across, fine] = [1280, 400]

/** The picture, and under it its number and the three dials. */
export function DrawingScene({ exhibit, hanging, stage }: SceneProps) {
  const { id } = exhibit
  const { x, y, z, turn, room } = hanging
  const { visit, finish, clock } = stage
  const given = useSyncExternalStore(
    visit.visitor.subscribe,
    () => visit.visitor.getState().states[id],
  )
  const state = useMemo(() => drawingState(given), [given])
  const { seed, mist, height, season } = state
  const language = stage.language()
  const pool = usePool(stage)
  useSaved(exhibit, stage)

  const paint = useMemo(
    () => (signal: AbortSignal) =>
      paintRuled({ seed, mist, height, season }, across, pool, clock, signal),
    [seed, mist, height, season, pool, clock],
  )
  const picture = finish.kept(`drawing ${id}`, () => finish.picture(room, undefined))
  useRepainted(`drawing ${id}`, picture, paint, stage)

  const paintStrip = useMemo(() => {
    const on = { says: drawingOf(exhibit), language, state }
    return async (signal: AbortSignal) => {
      await stripFonts(on)
      signal.throwIfAborted()
      const pixels = [strip.width * fine, strip.height * fine] as const
      return paintSheet(pixels, (context) => paintDials(context, on, fine), pool, clock, signal)
    }
  }, [exhibit, language, state, pool, clock])
  const dials = finish.kept(`dials ${id}`, () => finish.picture(room, undefined))
  useRepainted(`dials ${id}`, dials, paintStrip, stage)

  const sheets = useMemo(
    () => ({
      picture: sheetGeometry(shown.width, shown.height, out, [0, 0, 0, 2]),
      strip: sheetGeometry(strip.width, strip.height, out, [0, 0, 0, 2]),
    }),
    [],
  )
  useEffect(() => () => Object.values(sheets).forEach((sheet) => sheet.dispose()), [sheets])
  usePress(id, stage, (ray) => pressedDrawing(ray, hanging, state))
  return (
    <group position={[x, y, z]} rotation-y={Math.PI - radians(turn)}>
      <mesh geometry={sheets.picture} material={picture} position={[shown.x, shown.y, 0]} />
      <mesh geometry={sheets.strip} material={dials} position={[strip.x, strip.y, 0]} />
    </group>
  )
}
