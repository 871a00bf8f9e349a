import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { usePage } from './cataloguePath.ts'
import { useHall, useVisit, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

/** What the visitor must be told of the hall itself: the picture is lost, or a file is not right. */
export function Notices({ announce }: { announce: (text: string) => void }) {
  const { status } = useHall()
  const { language, words } = useWords()
  const here = useVisit((state) => state.room)
  const lost = useStore(status, (state) => state.lost)
  const problems = useStore(status, (state) => state.problems)
  const [putAway, setPutAway] = useState<typeof problems>()
  const shown = problems !== putAway && problems.length > 0

  useEffect(() => {
    if (lost) announce(words.lost)
  }, [lost, announce, words])
  useEffect(() => {
    if (shown) announce(words.problems)
  }, [shown, announce, words])

  const page = usePage(here)
  return (
    <>
      {lost && (
        <section className="panel lost" aria-labelledby="lost-title">
          <h2 id="lost-title">{words.lost}</h2>
          <p>{words.lostMore}</p>
          <p>
            <a href={page}>{words.catalogue}</a>
          </p>
        </section>
      )}
      {shown && (
        <section className="panel problems" aria-labelledby="problems-title">
          <h2 id="problems-title">{words.problems}</h2>
          <ul>
            {problems.map(({ at, says, fix }) => (
              <li key={`${at} ${says}`} lang={language === 'en' ? undefined : 'en'}>
                <code>{at}</code> {says}
                {fix !== undefined && <p>{fix}</p>}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="panel-close"
            aria-label={words.close}
            title={words.close}
            onClick={() => setPutAway(problems)}
          >
            <Icon name="close" />
          </button>
        </section>
      )}
    </>
  )
}
