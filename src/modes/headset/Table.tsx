import { useHall } from '#building'
import { before } from '#kit'
import type { Measure } from '#lettering'
import type { Hanging } from '#plan'
import type { Pose } from '#visit'
import { XR } from '@react-three/xr'
import { useFrame } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { Alone } from './Alone.tsx'
import { Arc, type Thrown } from './Arc.tsx'
import { Board } from './Board.tsx'
import { linesOf, setBoard } from './board.ts'
import type { Placement } from './boardTypes.ts'
import { ExhibitPanel } from './ExhibitPanel.tsx'
import { Gaze } from './Gaze.tsx'
import type { Hands } from './hands.ts'
import { Held } from './Held.tsx'
import type { openStore } from './openStore.ts'
import { atWaist } from './placing.ts'
import { Pointers } from './Pointers.tsx'
import { headOf } from './rig.ts'
import type { Surroundings } from './surroundings.ts'
import type { Table as TableFound } from './table.ts'
import { Sparing } from './Sparing.tsx'
import { Wearer } from './Wearer.tsx'
import type { Wearing } from './wearing.ts'
import { say } from './words.ts'

/** Width of the plate with the ways out, metres. */
const plateWidth = 0.62

type Props = {
  store: ReturnType<typeof openStore>
  hanging: Hanging
  table: TableFound
  wearing: Wearing
  hands: Hands
  surroundings: { now: Surroundings | undefined }
  /** Called once all of it stands: only then may a session begin. */
  onStanding: () => void
}

/** One thing of the hall on a real surface, with its board beside it. */
export function Table({ store, hanging, table, wearing, hands, surroundings, onStanding }: Props) {
  const [thrown, setThrown] = useState<Thrown | null>(null)
  const is = useStore(table.store, (state) => state.is)
  useEffect(() => {
    if (thrown) onStanding()
  }, [thrown, onStanding])
  return (
    <XR store={store}>
      <Sparing />
      <Alone hanging={hanging} shows={table.shows}>
        <Arc ref={setThrown} />
        <Seeker table={table} surroundings={surroundings} />
        <Wearer wearing={wearing}>
          <Held />
          {thrown && <Pointers wearing={wearing} hands={hands} thrown={thrown} />}
          <Gaze wearing={wearing} hands={hands} />
        </Wearer>
        {is === 'set' && <ExhibitPanel wearing={wearing} />}
        <Plate table={table} wearing={wearing} />
      </Alone>
    </XR>
  )
}

/** Brings the surface under the thing and the light of its room onto it, frame by frame. */
function Seeker({ table, surroundings }: Pick<Props, 'table' | 'surroundings'>) {
  const head = useMemo<Pose>(() => ({ x: 0, y: 0, z: 0, heading: 0, pitch: 0 }), [])
  useFrame(({ gl }, delta, frame) => {
    const space = gl.xr.getReferenceSpace()
    const seen = space && frame?.getViewerPose(space)
    if (!space || !frame || !seen) return
    headOf(seen.transform.position, seen.transform.orientation, head)
    const { surfaces, light } = surroundings.now ?? {}
    const seeking = table.store.getState().is === 'seeking'
    table.frame(head, seeking ? surfaces?.met(frame, space) : surfaces?.held(frame, space), delta)
    light?.frame(frame, delta)
  }, before.rig - 1)
  return undefined
}

/** What to do, and the ways out: low before the visitor wherever they look. */
function Plate({ table, wearing }: Pick<Props, 'table' | 'wearing'>) {
  const { visit, holdings } = useHall()
  const { is, assumed } = useStore(table.store)
  const [placement] = useState(() => atWaist(visit.pose))
  const language = useStore(holdings.store, (held) => held.language)
  const follow = useCallback(
    (at: Placement) => {
      Object.assign(at, atWaist(visit.pose))
      return true
    },
    [visit],
  )
  const set = useCallback(
    (measure: Measure) => {
      const hint = is === 'set' ? '' : say(assumed ? 'noSurface' : 'setHere', language)
      const lines = hint === '' ? [] : linesOf(hint, 'body', language, measure, plateWidth)
      const keys = [
        is === 'set'
          ? { label: say('elsewhere', language), deed: { does: 'again' } as const }
          : undefined,
        { label: say('leaveTable', language), deed: { does: 'leave' } as const },
      ].filter((key) => key !== undefined)
      const blocks = [{ lines, level: 'body' } as const, { keys, columns: 1 }]
      return setBoard(blocks, language, measure, plateWidth)
    },
    [is, assumed, language],
  )
  return <Board name="table" wearing={wearing} placement={placement} follow={follow} set={set} />
}
