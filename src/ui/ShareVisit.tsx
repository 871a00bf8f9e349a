import { lazy, Suspense, useId } from 'react'
import { useStore } from 'zustand'
import { shareVisit } from '#visit'
import { CopyLink } from './CopyLink.tsx'
import { useHall, useWords } from './hall.ts'

const Code = lazy(() => import('./Code.tsx').then((module) => ({ default: module.Code })))

/** A link that opens this visit elsewhere, with what was seen and taken; nothing for a fresh one. */
export function ShareVisit({ announce }: { announce: (text: string) => void }) {
  const { visit, home } = useHall()
  const { words } = useWords()
  const title = useId()
  const visitor = useStore(visit.visitor)
  const shared = shareVisit(visitor)
  if (shared === '') return undefined
  const address = `${home()}#${shared}`
  return (
    <section className="share" aria-labelledby={title}>
      <h3 id={title}>{words.shareVisit}</h3>
      <p>{words.shareSays}</p>
      <Suspense fallback={undefined}>
        <Code text={address} name={words.shareCode} />
      </Suspense>
      <CopyLink key={address} announce={announce} address={() => address} />
    </section>
  )
}
