import { filled } from '#words'
import { useStore } from 'zustand'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useWords } from './hall.ts'

/** Every tour as a button: how long, how many stops, and how much of it one has seen. */
export function TourList({ onBegin }: { onBegin: () => void }) {
  const { docent, visit } = useHall()
  const { language, words } = useWords()
  const tours = useHeld((held) => held.outline.tours)
  const seen = useStore(visit.visitor, (visitor) => visitor.seen)
  return (
    <ul>
      {tours.map((tour) => (
        <li key={tour.id}>
          <button
            type="button"
            onClick={() => {
              onBegin()
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
  )
}
