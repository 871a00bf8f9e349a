import { tagOf } from '#words'
import { useEffect, useState } from 'react'
import { Bar } from './Bar.tsx'
import { cardAfter } from './cardAfter.ts'
import { ExhibitCard } from './ExhibitCard.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { useHall, useVisit, useWords } from './hall.ts'
import { HelpPanel } from './HelpPanel.tsx'
import { InThisRoom } from './InThisRoom.tsx'
import { Notices } from './Notices.tsx'
import { usePanel } from './usePanel.ts'

/** All that lies over the picture, in the order of the Tab key. */
export function Overlay({ announce }: { announce: (text: string) => void }) {
  const { language } = useWords()
  const here = useVisit((state) => state.room)
  const moved = useVisit((state) => state.moved)
  const activity = useVisit((state) => state.activity)

  const [open, setOpen] = useState(() => cardAfter(undefined, activity))
  const card = cardAfter(open, activity)
  if (card !== open) setOpen(card)

  const { wanted } = useHall()
  useEffect(() => {
    // Somebody who walks off on the way no longer waits for the card.
    if (activity.doing === 'wandering') wanted.current = undefined
  }, [activity, wanted])
  const { panel, putAside, putAway, toggle, headings, toggles } = usePanel()

  return (
    <div className="ui" lang={tagOf[language]}>
      <div className="over">
        <InThisRoom
          id="panel-room"
          heading={headings.room}
          open={panel === 'room'}
          onPress={(exhibit, byKeyboard) => {
            wanted.current = byKeyboard ? exhibit : undefined
            putAside()
          }}
        />
        {card !== undefined && <ExhibitCard id={card} announce={announce} wanted={wanted} />}
        <Notices announce={announce} />
        {panel === 'help' && (
          <HelpPanel id="panel-help" heading={headings.help} onClose={putAway} />
        )}
        {!moved && card === undefined && panel === 'none' && <FirstSteps />}
        <Bar at={card ?? here} panel={panel} onToggle={toggle} toggles={toggles} />
      </div>
    </div>
  )
}
