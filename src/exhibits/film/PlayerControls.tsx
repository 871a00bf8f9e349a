import { mediaAddress } from '#exhibition'
import { Icon, useWords } from '#ui'
import type { ControlProps } from '../types.ts'
import { CaptionChoice } from './CaptionChoice.tsx'
import { playedOf } from './filmOf.ts'
import { showingOf } from './state.ts'
import { TimeLine } from './TimeLine.tsx'
import { Transcript } from './Transcript.tsx'
import { useProgramme } from './useProgramme.ts'
import { Volume } from './Volume.tsx'

/** How far one press goes back, seconds. */
const step = 10

/** The controls of a film or a sound. Nothing plays before the visitor presses Play. */
export function PlayerControls({ exhibit, desk }: ControlProps) {
  const { words } = useWords()
  const { projector, base } = desk
  const programme = useProgramme(desk)
  const played = playedOf(exhibit.artefact)
  if (!played) throw new Error(`enfilade: ${exhibit.id} plays nothing`)
  const { id } = exhibit
  const { doing } = showingOf(programme, id)
  const playing = doing === 'playing'

  return (
    <div className="player">
      <div className="player-row">
        <button
          type="button"
          className="player-main"
          onClick={() =>
            playing
              ? projector.act({ act: 'pause', exhibit: id })
              : projector.play(id, { is: played.is, address: mediaAddress(base, played.file) })
          }
        >
          <Icon name={playing ? 'pause' : 'play'} />
          <span>{playing ? words.pause : words.play}</span>
        </button>
        <button
          type="button"
          aria-label={words.backTen}
          title={words.backTen}
          onClick={() =>
            projector.act({ act: 'seek', exhibit: id, time: projector.timeOf(id) - step })
          }
        >
          <Icon name="backTen" />
        </button>
        <Volume desk={desk} />
      </div>
      <TimeLine exhibit={id} desk={desk} />
      {doing === 'failed' && <p className="player-fault">{words.notPlayed}</p>}
      {played.captions.length > 0 && <CaptionChoice captions={played.captions} desk={desk} />}
      <Transcript played={played} desk={desk} />
    </div>
  )
}
