import type { OpenExhibit } from '#exhibition'
import { Foreign } from './Foreign.tsx'
import { useHeld, useWords } from './hall.ts'
import { PlaceLink } from './PlaceLink.tsx'
import { codeOf, exhibitTitle } from './titles.ts'

/** What to see next: what the curators chose, then what shares a motif or a symmetry. */
export function SeeAlso({ related, kin }: Pick<OpenExhibit, 'related' | 'kin'>) {
  const { language, words } = useWords()
  const outline = useHeld((held) => held.outline)
  if (related.length === 0 && kin.length === 0) return null
  const places = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <PlaceLink href={id}>
            {codeOf(id)} <Foreign text={exhibitTitle(outline, id)} language={language} />
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
  return (
    <div className="see-also">
      <h3>{words.seeAlso}</h3>
      {places(related)}
      {kin.map(({ id, title, exhibits }) => (
        <details key={id}>
          <summary>
            <Foreign text={title} language={language} /> ({exhibits.length})
          </summary>
          {places(exhibits)}
        </details>
      ))}
    </div>
  )
}
