import { useHall } from '#building'
import { kindOf } from '#exhibits'
import type { OpenExhibit } from '#exhibition'
import type { Measure } from '#lettering'
import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Board } from './Board.tsx'
import { setBoard } from './board.ts'
import { exhibitBoard } from './exhibitBoard.ts'
import { besideExhibit } from './placing.ts'
import type { Wearing } from './wearing.ts'

/** The board beside the exhibit that is viewed; none while nothing is. */
export function ExhibitPanel({ wearing }: { wearing: Wearing }) {
  const { visit, plan, holdings } = useHall()
  const exhibit = useStore(visit.store, ({ activity }) =>
    activity.doing === 'viewing' ? activity.exhibit : undefined,
  )
  const menu = useStore(wearing.opened, (opened) => opened.menu)
  const room = exhibit === undefined ? undefined : plan.views[exhibit]?.room
  const found = useStore(holdings.store, ({ rooms }) =>
    room === undefined ? undefined : rooms[room]?.exhibits.find(({ id }) => id === exhibit),
  )
  // The menu is asked for to be read: one board at a time.
  if (!found || menu !== undefined) return undefined
  return <Panel key={found.id} exhibit={found} wearing={wearing} />
}

function Panel({ exhibit, wearing }: { exhibit: OpenExhibit; wearing: Wearing }) {
  const { visit, plan, holdings, reduced, today } = useHall()
  const { opened } = wearing
  const [placement] = useState(() => besideExhibit(plan, exhibit.id, visit.pose))
  const text = useStore(opened, (pages) => pages.text)
  const keys = useStore(opened, (pages) => pages.keys)
  const state = useStore(visit.visitor, ({ states }) => states[exhibit.id])
  const outline = useStore(holdings.store, (held) => held.outline)
  const { language } = holdings.store.getState()
  useEffect(() => opened.setState({ text: 0, keys: 0 }), [opened])

  const set = useCallback(
    (measure: Measure) => {
      const { id, title, lead, wall } = exhibit
      const acts = kindOf(exhibit.artefact.kind).acts?.(exhibit, state, {
        reduced: reduced(),
        today: today(),
      })
      const interpretation = exhibit.interpretation ? outline.interpretation : undefined
      const typed = exhibit.artefact.kind === 'feedback'
      const words = { exhibit: id, title, lead, wall, interpretation, acts, typed }
      return setBoard(exhibitBoard(words, { text, keys }, language, measure), language, measure)
    },
    [exhibit, state, text, keys, outline, language, reduced, today],
  )
  return <Board name="exhibit" wearing={wearing} placement={placement} set={set} />
}
