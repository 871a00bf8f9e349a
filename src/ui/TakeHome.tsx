import { lay } from '#visit'
import { filled } from '#words'
import { useHall, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

type Props = { id: string; title: string; announce: (text: string) => void }

/** Lays the exhibit's label on the shelf, to be saved as a picture. */
export function TakeHome({ id, title, announce }: Props) {
  const { visit, today } = useHall()
  const { language, words } = useWords()
  function take(): void {
    lay(visit.visitor, {
      exhibit: id,
      maker: 'label',
      title,
      day: today(),
      language,
      recipe: null,
    })
    announce(filled(words.laid, { title }))
  }
  return (
    <button type="button" onClick={take}>
      <Icon name="shelf" />
      <span className="word">{words.takeHome}</span>
    </button>
  )
}
