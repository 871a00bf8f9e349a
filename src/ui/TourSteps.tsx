import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

/** Faster or slower than the brief's pace. */
const speeds = [0.75, 1, 1.25, 1.5] as const

/** The tour's buttons: play or pause, back and on, speed, voice, the end. */
export function TourSteps({ last }: { last: boolean }) {
  const { docent, preferences, voice, lesson } = useHall()
  const { language, words } = useWords()
  const { stop, playing, speed, away } = useStore(docent.store)
  const speaking = useStore(preferences, (all) => all.voice)
  if (away)
    return (
      <div className="tour-steps">
        <button type="button" className="first" onClick={docent.resume}>
          {words.backToTour}
        </button>
        <button type="button" onClick={docent.end}>
          {words.endTour}
        </button>
      </div>
    )
  return (
    <div className="tour-steps">
      <button type="button" className="first" onClick={playing ? docent.pause : docent.play}>
        {playing ? words.pause : words.play}
      </button>
      <button
        type="button"
        aria-label={words.previousStop}
        title={words.previousStop}
        disabled={stop === 0}
        onClick={docent.back}
      >
        <Icon name="back" />
      </button>
      <button type="button" disabled={last} onClick={docent.next}>
        {words.nextStop}
        <Icon name="on" />
      </button>
      <label>
        <span className="unseen">{words.speed}</span>
        <select
          value={speed}
          title={words.speed}
          onChange={(event) => docent.hurry(Number(event.currentTarget.value))}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </label>
      {!lesson && voice.speaks(language) && (
        <label className="tick">
          <input
            type="checkbox"
            checked={speaking === 'on'}
            onChange={(event) =>
              preferences.setState({ voice: event.currentTarget.checked ? 'on' : 'off' })
            }
          />
          {words.voice}
        </label>
      )}
      <button type="button" className="end" onClick={docent.end}>
        {words.endTour}
      </button>
    </div>
  )
}
