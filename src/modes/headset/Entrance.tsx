import { useWords } from '#ui'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import type { WayIn } from './openHeadset.tsx'
import { say } from './words.ts'
import './entrance.css'

/** The button into the headset, and a sentence where it could not be opened. */
export function Entrance({ way }: { way: WayIn }) {
  const { language, words } = useWords()
  const is = useStore(way.state, (state) => state.is)
  const trouble = useStore(way.state, (state) => state.trouble)
  const word = say(is === 'in' ? 'leave' : 'enter', language)
  const over = document.querySelector('.ui .over')
  return (
    <>
      <button
        type="button"
        className="entrance"
        title={word}
        aria-busy={is === 'entering'}
        onClick={() => (is === 'in' ? way.leave() : void way.enter())}
      >
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M3.5 8h17v9h-5.5l-1.5-2.5a1.75 1.75 0 0 0-3 0L9 17H3.5zM7.5 11.5v1M16.5 11.5v1" />
        </svg>
        <span className="word">{word}</span>
      </button>
      {trouble &&
        over &&
        createPortal(
          <section className="panel headset-trouble" role="alert">
            <p>{say(trouble, language)}</p>
            <button type="button" onClick={() => way.state.setState({ trouble: undefined })}>
              {words.close}
            </button>
          </section>,
          over,
        )}
    </>
  )
}
