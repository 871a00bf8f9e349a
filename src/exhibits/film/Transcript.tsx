import { Prose, useWords } from '#ui'
import { tagOf } from '#words'
import { useState } from 'react'
import type { ControlDesk } from '../types.ts'
import type { Played } from './filmOf.ts'
import { useCues } from './useProgramme.ts'

/** All that is heard or seen, as text: what the curators wrote, or else what the captions say. */
export function Transcript({ played, desk }: { played: Played; desk: ControlDesk }) {
  const { language, words } = useWords()
  const [open, setOpen] = useState(false)
  const { captions, transcript } = played
  const file = captions.find((each) => each.language === language) ?? captions[0]
  const cues = useCues(desk, open && transcript === undefined ? file?.file : undefined)
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.transcript}</summary>
      {transcript === undefined ? (
        <div className="prose" lang={file && tagOf[file.language]}>
          {cues.map(({ start, text }) => (
            <p key={start}>{text}</p>
          ))}
        </div>
      ) : (
        <Prose text={transcript} />
      )}
    </details>
  )
}
