import { useWords } from '#ui'
import { filled } from '#words'
import type { ControlDesk } from '../types.ts'
import { clockTime, spokenTime } from './spokenTime.ts'
import { showingOf } from './state.ts'
import { useProgramme } from './useProgramme.ts'

/** From this length on, seconds, one press of an arrow key goes a whole second. */
const long = 20

/** Where a film or a sound is, to be moved by hand or by arrow keys once its length is known. */
export function TimeLine({ exhibit, desk }: { exhibit: string; desk: ControlDesk }) {
  const { language, words } = useWords()
  const { time, length } = showingOf(useProgramme(desk), exhibit)
  const said = (seconds: number) => spokenTime(seconds, language)
  return (
    <div className="player-row">
      <input
        type="range"
        aria-label={words.timeLine}
        min={0}
        max={length ?? 1}
        step={length !== undefined && length < long ? 0.1 : 1}
        value={length === undefined ? 0 : time}
        disabled={length === undefined}
        aria-valuetext={
          length === undefined
            ? said(time)
            : filled(words.timeOf, { at: said(time), length: said(length) })
        }
        onChange={({ target }) =>
          desk.projector.act({ act: 'seek', exhibit, time: Number(target.value) })
        }
      />
      <span className="player-time" aria-hidden="true">
        {clockTime(time)}
        {length !== undefined && ` / ${clockTime(length)}`}
      </span>
    </div>
  )
}
