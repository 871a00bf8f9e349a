import { useHall } from '#building'
import { before } from '#kit'
import type { Measure } from '#lettering'
import type { Pose } from '#visit'
import { useFrame } from '@react-three/fiber'
import { useCallback, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { Board } from './Board.tsx'
import { setBoard } from './board.ts'
import { captionBoard } from './captionBoard.ts'
import { hasLeft, underEyes } from './placing.ts'
import type { Wearing } from './wearing.ts'

/** What is said on the tour, and the docent's keys, while the visitor is with the docent. */
export function Captions({ wearing }: { wearing: Wearing }) {
  const { docent, opened } = wearing
  const tour = useStore(docent.store, (state) => (state.away ? undefined : state.tour))
  const stop = useStore(docent.store, (state) => state.stop)
  const menu = useStore(opened, (state) => state.menu)
  // One board at a time is read.
  if (tour === undefined || menu !== undefined) return undefined
  return <Caption key={`${tour} ${stop}`} tour={tour} wearing={wearing} />
}

function Caption({ tour: id, wearing }: { tour: string; wearing: Wearing }) {
  const { visit, plan, holdings } = useHall()
  const { docent, opened } = wearing
  const [placement, setPlacement] = useState(() => underEyes(plan, visit.pose))
  const from = useRef<Pose>({ ...visit.pose })
  useFrame(() => {
    if (!hasLeft(from.current, visit.pose)) return
    Object.assign(from.current, visit.pose)
    setPlacement(underEyes(plan, visit.pose))
  }, before.building)
  const { stop, cue, playing, ended } = useStore(docent.store)
  const outline = useStore(holdings.store, (held) => held.outline)
  const said = useStore(holdings.store, (held) => held.stops)
  const page = useStore(opened, (state) => state.said)
  const { language } = holdings.store.getState()
  const set = useCallback(
    (measure: Measure) => {
      const tour = outline.tours.find((each) => each.id === id)
      const here = tour?.stops[stop]
      const works = outline.rooms.flatMap(({ exhibits }) => exhibits)
      const words = {
        title: works.find((work) => work.id === here?.exhibit)?.title ?? '',
        stop: stop + 1,
        stops: tour?.stops.length ?? 0,
        cues: here ? (said[here.id]?.cues ?? []) : [],
        cue,
        playing,
        ended,
        page,
      }
      return setBoard(captionBoard(words, language, measure), language, measure)
    },
    [outline, said, id, stop, cue, playing, ended, page, language],
  )
  return <Board name="captions" ground="night" wearing={wearing} placement={placement} set={set} />
}
