import { filled } from '#words'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useWords } from './hall.ts'
import { exhibitTitle } from './titles.ts'
import { TourSteps } from './TourSteps.tsx'

/**
 * Under way with the docent: the stop, what is said there, and the way on. While the docent plays,
 * the cue is a caption; while a visitor reads, the whole stop stands there.
 */
export function TourGuide({ announce }: { announce: (text: string) => void }) {
  const { docent } = useHall()
  const { language, words } = useWords()
  const { tour: id, stop, cue, playing, away, ended } = useStore(docent.store)
  const tour = useHeld(({ outline }) => outline.tours.find((each) => each.id === id))
  const here = tour?.stops[stop]
  const title = useHeld(({ outline }) => (here ? exhibitTitle(outline, here.exhibit) : ''))
  const cues = useHeld(({ stops }) => (here ? stops[here.id]?.cues : undefined)) ?? []
  const heading = useRef<HTMLHeadingElement>(null)
  const place =
    tour && here
      ? filled(words.stopOf, { stop: String(stop + 1), all: String(tour.stops.length) })
      : ''

  useEffect(() => {
    if (place !== '' && !away) announce(`${place}: ${title}`)
    // The language may change under way; only a new stop is news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, stop, away, announce])
  useEffect(() => {
    if (ended) announce(words.tourEnds)
  }, [ended, announce, words])

  if (!tour || !here) return null
  const left = tour.stops.length - stop - 1
  const current = cues[Math.max(0, cue)]
  return (
    <section className="tour" aria-labelledby="tour-title">
      <h2 id="tour-title" ref={heading} tabIndex={-1}>
        <span className="step">
          <Foreign text={tour.title} language={language} />
          {' · '}
          {place}
          {left > 0 && `, ${filled(words.stopsLeft, { left: String(left) })}`}
        </span>
        <Foreign text={title} language={language} />
      </h2>
      {away ? undefined : playing ? (
        <p className="caption">
          {cue >= 0 && current !== undefined && <Foreign text={current} language={language} />}
        </p>
      ) : (
        <ol className="cues" aria-label={words.whatIsSaid}>
          {cues.map((text, at) => (
            <li key={text} aria-current={at === cue && cue > 0 ? 'step' : undefined}>
              <Foreign text={text} language={language} />
            </li>
          ))}
        </ol>
      )}
      {ended && <p>{words.tourEnds}</p>}
      <TourSteps last={left === 0} />
    </section>
  )
}
