import type { OpenRoom } from '#exhibition'
import type { Claim } from '#exhibition'
import { filled } from '#words'
import { EvidenceMark } from './EvidenceMark.tsx'
import { Foreign } from './Foreign.tsx'
import { useWords } from './hall.ts'

type Sources = OpenRoom['sources']

/** What the label claims, how sure the hall is of each claim, and who says so. */
export function Claims({
  claims,
  sources,
}: {
  claims: readonly Claim<string>[]
  sources: Sources
}) {
  const { language, words } = useWords()
  if (claims.length === 0) return undefined
  return (
    <>
      <h3>{words.evidence}</h3>
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.says}>
            <EvidenceMark evidence={claim.evidence} />
            <p>
              <Foreign text={claim.says} language={language} />
            </p>
            <Cited ids={claim.sources} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Cited({ ids, sources }: { ids: readonly string[]; sources: Sources }) {
  const { language, words } = useWords()
  const known = ids.flatMap((id) => sources[id] ?? [])
  if (known.length === 0) return undefined
  return (
    <details>
      <summary>{filled(words.sources, { count: String(known.length) })}</summary>
      {/* The curators cite in English, whatever the language of the hall. */}
      <ul lang={language === 'en' ? undefined : 'en'}>
        {known.map(({ cites }) => (
          <li key={cites}>
            <Foreign text={cites} language="en" />
          </li>
        ))}
      </ul>
    </details>
  )
}
