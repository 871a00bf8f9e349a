import type { Made } from '#visit'
import { tagOf, type Language } from '#words'
import { useEffect, useState } from 'react'
import { apartWords, type ApartWord } from './words.ts'

type Props = {
  made: Made
  language: Language
  /** Makes its file again from the recipe. */
  make: (made: Made) => Promise<File>
  /** The address of the hall, with the thing on its shelf. */
  hall: string
}
type Outcome = 'making' | 'failed' | { file: File; address: string }

/** Something that a visitor made at a kiosk, made again on their own device. */
export function MadeThere({ made, language, make, hall }: Props) {
  const say = (word: ApartWord) => apartWords[word][language]
  const [outcome, setOutcome] = useState<Outcome>('making')
  useEffect(() => {
    let address: string | undefined
    let wanted = true
    make(made).then(
      (file) => {
        if (!wanted) return
        address = URL.createObjectURL(file)
        setOutcome({ file, address })
      },
      (fault: unknown) => {
        console.warn('enfilade: what was taken could not be made', fault)
        if (wanted) setOutcome('failed')
      },
    )
    return () => {
      wanted = false
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [make, made])
  const isThere = typeof outcome === 'object'
  return (
    <div className="apart" lang={tagOf[language]}>
      <section className="apart-made apart-acts">
        <h1>{made.title}</h1>
        <p role="status">
          {outcome === 'making' && say('making')}
          {outcome === 'failed' && say('notMade')}
        </p>
        {isThere && outcome.file.type.startsWith('image/') && (
          <img src={outcome.address} alt={made.title} />
        )}
        {isThere && (
          <a href={outcome.address} download={outcome.file.name}>
            {say('save')}
          </a>
        )}
        <a className="apart-quiet" href={hall}>
          {say('walk')}
        </a>
      </section>
    </div>
  )
}
