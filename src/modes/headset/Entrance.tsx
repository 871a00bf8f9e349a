import { useWords } from '#ui'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import type { WayIn } from './openHeadset.tsx'
import { say } from './words.ts'
import './entrance.css'

/** The drawn outlines of the buttons: a headset; a vase on a table. */
const icons = {
  enter: 'M3.5 8h17v9h-5.5l-1.5-2.5a1.75 1.75 0 0 0-3 0L9 17H3.5zM7.5 11.5v1M16.5 11.5v1',
  onTable:
    'M3 17.5h18M5 17.5v3M19 17.5v3M10 3.5h4l-.5 3c2.5 1 3 4 1 7l-.5 4h-4l-.5-4c-2-3-1.5-6 1-7z',
} as const

type Props = { way: WayIn; word: 'enter' | 'onTable' }

/** The button into a session, and a sentence where it could not be opened. */
export function Entrance({ way, word: into }: Props) {
  const { language, words } = useWords()
  const is = useStore(way.state, (state) => state.is)
  const trouble = useStore(way.state, (state) => state.trouble)
  const out = into === 'enter' ? 'leave' : 'leaveTable'
  const word = say(is === 'in' ? out : into, language)
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
          <path d={icons[into]} />
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
