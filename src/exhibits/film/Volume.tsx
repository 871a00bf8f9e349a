import { Icon, useWords } from '#ui'
import { tagOf } from '#words'
import type { ControlDesk } from '../types.ts'
import { useProgramme } from './useProgramme.ts'

/** How loud films and sounds are, and whether they are heard at all: one for the whole hall. */
export function Volume({ desk }: { desk: ControlDesk }) {
  const { language, words } = useWords()
  const { projector } = desk
  const { muted, volume } = useProgramme(desk)
  const level = muted ? 0 : volume
  const percent = new Intl.NumberFormat(tagOf[language], { style: 'percent' })
  return (
    <div className="player-volume">
      <button
        type="button"
        aria-label={words.mute}
        title={words.mute}
        aria-pressed={muted}
        onClick={() => projector.act({ act: 'mute', muted: !muted })}
      >
        <Icon name={muted ? 'silent' : 'sound'} />
      </button>
      <input
        type="range"
        aria-label={words.volume}
        aria-valuetext={percent.format(level)}
        min={0}
        max={1}
        step={0.1}
        value={level}
        onChange={({ target }) => projector.act({ act: 'volume', volume: Number(target.value) })}
      />
    </div>
  )
}
