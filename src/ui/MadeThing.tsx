import type { Made } from '#visit'
import { tagOf } from '#words'
import { useEffect, useState } from 'react'
import { Foreign } from './Foreign.tsx'
import { useHall, useWords } from './hall.ts'
import { codeOf } from './titles.ts'

type Outcome = 'making' | 'failed' | { file: File; address: string }

/** One thing on the shelf. Its file is made again from the recipe when the shelf is opened. */
export function MadeThing({ made, onRemove }: { made: Made; onRemove: () => void }) {
  const { make, report } = useHall()
  const { language, words } = useWords()
  const [outcome, setOutcome] = useState<Outcome>('making')

  useEffect(() => {
    let address: string | undefined
    let wanted = true
    make(made)
      .then((file) => {
        if (!wanted) return
        address = URL.createObjectURL(file)
        setOutcome({ file, address })
      })
      .catch((fault: unknown) => {
        setOutcome('failed')
        report({ at: made.id, says: `could not be made: ${String(fault)}` })
      })
    return () => {
      wanted = false
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [make, made, report])

  const day = new Date(`${made.day}T12:00`)
  const date = new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'medium' }).format(day)
  return (
    <div className="made">
      <span className="seal">{codeOf(made.exhibit)}</span>
      <p className="name">
        <span lang={made.language === language ? undefined : tagOf[made.language]}>
          <Foreign text={made.title} language={made.language} />
        </span>
        <span className="place">
          {date}
          {typeof outcome === 'object' &&
            `, ${outcome.file.name.split('.').at(-1)?.toUpperCase()}, ${sizeOf(outcome.file, language)}`}
          {outcome === 'making' && `, ${words.beingMade}`}
          {outcome === 'failed' && `, ${words.notMade}`}
        </span>
      </p>
      {typeof outcome === 'object' && (
        <a
          href={outcome.address}
          download={outcome.file.name}
          aria-label={`${words.save}: ${made.title}`}
        >
          {words.save}
        </a>
      )}
      <button type="button" aria-label={`${words.remove}: ${made.title}`} onClick={onRemove}>
        {words.remove}
      </button>
    </div>
  )
}

const sizeOf = ({ size }: File, language: keyof typeof tagOf): string =>
  new Intl.NumberFormat(tagOf[language], {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, size / 1000))
