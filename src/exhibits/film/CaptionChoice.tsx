import { useWords } from '#ui'
import { languages, ownName, tagOf } from '#words'
import { useId } from 'react'
import type { ControlDesk } from '../types.ts'
import type { CaptionFile } from './filmOf.ts'
import { captionFile, useProgramme } from './useProgramme.ts'

type Props = { captions: readonly CaptionFile[]; desk: ControlDesk }

/** Captions off, or in one of the languages there are. */
export function CaptionChoice({ captions, desk }: Props) {
  const { language, words } = useWords()
  const programme = useProgramme(desk)
  const field = useId()
  const shown = captionFile(programme, captions, language)
  return (
    <div className="player-row player-captions">
      <label htmlFor={field}>{words.captions}</label>
      <select
        id={field}
        value={shown?.language ?? 'off'}
        onChange={({ target }) =>
          desk.projector.act({
            act: 'caption',
            captions: languages.find((each) => each === target.value) ?? 'off',
          })
        }
      >
        <option value="off">{words.captionsOff}</option>
        {captions.map((file) => (
          <option key={file.language} value={file.language} lang={tagOf[file.language]}>
            {ownName[file.language]}
          </option>
        ))}
      </select>
    </div>
  )
}
