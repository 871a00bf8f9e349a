import type { OpenExhibit, OpenRoom } from '#exhibition'
import { CardControls } from './CardControls.tsx'
import { usePage } from './cataloguePath.ts'
import { Claims } from './Claims.tsx'
import { Foreign } from './Foreign.tsx'
import { useHall, useHeld, useWords } from './hall.ts'
import { Prose } from './Prose.tsx'
import { SeeAlso } from './SeeAlso.tsx'

type Props = { exhibit: OpenExhibit; sources: OpenRoom['sources'] }

/** Everything that the curators wrote of an exhibit, the label first. */
export function CardText({ exhibit, sources }: Props) {
  const { language, words } = useWords()
  const { hasPages } = useHall()
  const page = usePage(exhibit.id)
  const { interpretation, rights } = useHeld((held) => held.outline)
  return (
    <div className="card-text">
      <div className="told">
        {exhibit.lead !== '' && (
          <p className="lead">
            <Foreign text={exhibit.lead} language={language} />
          </p>
        )}
        <Prose text={exhibit.label} />
        <CardControls kind={exhibit.artefact.kind} />
        {exhibit.invites !== undefined && (
          <div className="invites">
            <h3>{words.invites}</h3>
            <Prose text={exhibit.invites} />
          </div>
        )}
        {exhibit.more !== undefined && (
          <details className="more">
            <summary>{words.more}</summary>
            <Prose text={exhibit.more} />
          </details>
        )}
        {exhibit.interpretation && <p className="interpretation">{interpretation}</p>}
      </div>
      <div className="known">
        <Claims claims={exhibit.claims} sources={sources} />
        <div className="unseen">
          <h3>{words.whatIsSeen}</h3>
          <p>
            <Foreign text={exhibit.alt} language={language} />
          </p>
        </div>
        <SeeAlso related={exhibit.related} kin={exhibit.kin} />
        {(exhibit.rights ?? rights) !== '' && (
          <p className="rights">
            {words.rights}: <Foreign text={exhibit.rights ?? rights} language={language} />
          </p>
        )}
        {hasPages && (
          <p>
            <a href={page}>{words.ownPage}</a>
          </p>
        )}
      </div>
    </div>
  )
}
