import { LanguageChoice } from './LanguageChoice.tsx'
import { TourList } from './TourList.tsx'

/** What a piece of furniture does, as buttons beside its label; nothing for other kinds. */
export function CardControls({ kind }: { kind: string }) {
  if (kind === 'language-stone') return <LanguageChoice />
  if (kind === 'tour-bars')
    return (
      <div className="works">
        <TourList onBegin={() => {}} />
      </div>
    )
  return null
}
