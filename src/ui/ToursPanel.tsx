import { filled } from '#words'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'

type Props = { id: string; heading: RefObject<HTMLHeadingElement | null>; onClose: () => void }

/** The tours to choose from: how long, how many stops, and how much of each one has seen. */
export function ToursPanel({ id, heading, onClose }: Props) {
  const { docent, visit } = useHall()
  const { language, words } = useWords()
  const tours = useHeld((held) => held.outline.tours)
  const seen = useStore(visit.visitor, (visitor) => visitor.seen)
  return (
    <PanelFrame
      id={id}
      className="works tours"
      title={words.tours}
      heading={heading}
      onClose={onClose}
    >
      <p>{words.toursSay}</p>
      <ul>
        {tours.map((tour) => (
          <li key={tour.id}>
            <button
              type="button"
              onClick={() => {
                onClose()
                docent.start(tour.id)
              }}
            >
              <span className="name">
                <Foreign text={filled(words.begin, { tour: tour.title })} language={language} />
                <span className="place">
                  <span className="unseen">, </span>
                  {filled(words.minutesAndStops, {
                    minutes: String(tour.minutes),
                    stops: String(tour.stops.length),
                  })}
                  {'; '}
                  {filled(words.seenOf, {
                    seen: String(tour.stops.filter(({ exhibit }) => seen.includes(exhibit)).length),
                    all: String(tour.stops.length),
                  })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PanelFrame>
  )
}
