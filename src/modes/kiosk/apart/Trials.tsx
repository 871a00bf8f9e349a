import { filled } from '#words'
import { useEffect, useState } from 'react'
import type { Say } from './SetUp.tsx'
import { playTone } from './playTone.ts'

/** Squares of the touch trial, to each side. */
const [across, down] = [4, 3]

/** Whether the machine's touch, sound and picture are as they should be. */
export function Trials({ say }: { say: Say }) {
  const [touching, setTouching] = useState(false)
  const [size, setSize] = useState(windowSize)
  useEffect(() => {
    const measure = () => setSize(windowSize())
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  const { width, height } = size
  return (
    <section className="apart-acts">
      <h2>{say('tests')}</h2>
      <p className="apart-upright">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 21V4M5 11l7-7 7 7" />
        </svg>
        {filled(say(height > width ? 'upright' : 'level'), {
          width: String(width),
          height: String(height),
        })}
      </p>
      <button type="button" onClick={() => playTone()}>
        {say('sounds')}
      </button>
      <p>{say('soundsSay')}</p>
      <button type="button" onClick={() => setTouching(true)}>
        {say('beginTouch')}
      </button>
      {touching && <Squares say={say} onDone={() => setTouching(false)} />}
    </section>
  )
}

const windowSize = () => ({ width: window.innerWidth, height: window.innerHeight })

/** The whole screen as squares that go when they are touched; Escape ends it. */
function Squares({ say, onDone }: { say: Say; onDone: () => void }) {
  const [left, setLeft] = useState(() => Array.from({ length: across * down }, (_, at) => at))
  const done = left.length === 0
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && onDone()
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [onDone])
  return (
    <div className="apart-touch" role="dialog" aria-modal="true" aria-label={say('beginTouch')}>
      {Array.from({ length: across * down }, (_, at) => (
        <button
          key={at}
          type="button"
          aria-label={String(at + 1)}
          aria-pressed={!left.includes(at)}
          onPointerDown={() => setLeft((now) => now.filter((each) => each !== at))}
          onClick={() => setLeft((now) => now.filter((each) => each !== at))}
        />
      ))}
      <p role="status">
        {done ? say('touched') : filled(say('touchTest'), { left: String(left.length) })}
      </p>
      {done && (
        <button type="button" className="apart-on" onClick={onDone}>
          {say('finish')}
        </button>
      )}
    </div>
  )
}
