import type { Exhibit } from '#exhibition'
import { degrees } from '#kit'
import type { Acts } from '#ui'
import { stateOf, type ModelAct } from './rule.ts'
import type { ModelWith } from './types.ts'
import { turnWords } from '../turnWords.ts'
import { modelWords } from './words.ts'

/** Degrees that one press turns. */
export const pressTurn = 30

/** The act that opens a hotspot and turns it to the front. */
export function hotspotAct(
  { hotspots, bounds, turn = 0 }: ModelWith<unknown>,
  n: number,
): ModelAct {
  const at = hotspots?.[n]?.at
  if (!at) return { do: 'hotspot' }
  const [mx, , mz] = bounds?.middle ?? [0, 0, 0]
  const [x, z] = [at[0] - mx, at[2] - mz]
  const [width, , depth] = bounds?.size ?? [0, 0, 0]
  // What lies near the axis, a head or a lid, is seen from everywhere.
  if (Math.hypot(x, z) < 0.1 * Math.max(width, depth)) return { do: 'hotspot', at: n }
  return { do: 'hotspot', at: n, turn: degrees(Math.atan2(x, z)) - turn }
}

/** What a visitor may do with a model, as buttons, and the hotspot that is open, as text. */
export function modelActs(
  exhibit: Exhibit<string>,
  state: unknown,
  { reduced }: { reduced: boolean },
): Acts | undefined {
  // Read by the model's schema, and cut to one language since.
  const model = exhibit.artefact.with as ModelWith
  if (model.refused !== undefined) return undefined
  const { hotspot, turntable = model.turntable ?? false } = stateOf(state)
  const all = model.hotspots?.length ?? 0
  const turn = (by: number): ModelAct => ({ do: 'turn', by })
  const step = (by: number): ModelAct =>
    hotspotAct(model, hotspot === undefined ? (by > 0 ? 0 : all - 1) : (hotspot + by + all) % all)
  const open = hotspot === undefined ? undefined : model.hotspots?.[hotspot]
  return {
    buttons: [
      { word: turnWords.turnLeft, icon: 'turnLeft', plain: true, act: turn(pressTurn) },
      { word: turnWords.turnRight, icon: 'turnRight', plain: true, act: turn(-pressTurn) },
      // Who wants less motion is not offered any.
      ...(reduced
        ? []
        : [
            {
              word: modelWords.turntable,
              icon: 'turntable',
              plain: true,
              act: { do: 'turntable', on: !turntable },
              pressed: turntable,
            } as const,
          ]),
      ...(all === 0
        ? []
        : ([
            { word: modelWords.previousHotspot, icon: 'pointBack', act: step(-1) },
            { word: modelWords.nextHotspot, icon: 'pointOn', act: step(1) },
          ] as const)),
    ],
    ...(open && hotspot !== undefined
      ? {
          tells: {
            word: modelWords.hotspotOf,
            at: hotspot + 1,
            of: all,
            title: open.title,
            text: open.text,
          },
        }
      : {}),
  }
}
