import { prose, type Block, type Span } from '#exhibition'
import { useMemo } from 'react'
import { Foreign } from './Foreign.tsx'
import { useWords } from './hall.ts'
import { PlaceLink } from './PlaceLink.tsx'

/** A curator's Markdown as paragraphs, lists and small headings. */
export function Prose({ text }: { text: string }) {
  const blocks = useMemo(() => prose(text), [text])
  return <div className="prose">{gathered(blocks).map(Passage)}</div>
}

/** Neighbouring list lines belong to one list. */
function gathered(blocks: readonly Block[]): Block[][] {
  const passages: Block[][] = []
  for (const block of blocks) {
    const last = passages.at(-1)
    if (block.kind === 'listed' && last?.[0]?.kind === 'listed') last.push(block)
    else passages.push([block])
  }
  return passages
}

function Passage(blocks: Block[], at: number) {
  const lines = blocks.map((block, line) =>
    block.spans.map((span, s) => <Run key={`${line}-${s}`} span={span} />),
  )
  switch (blocks[0]?.kind) {
    case 'listed':
      return (
        <ul key={at}>
          {lines.map((line, l) => (
            <li key={l}>{line}</li>
          ))}
        </ul>
      )
    case 'heading':
      return <h3 key={at}>{lines}</h3>
    default:
      return <p key={at}>{lines}</p>
  }
}

function Run({ span }: { span: Span }) {
  const { language } = useWords()
  let run = <Foreign text={span.text} language={language} />
  if (span.em) run = <em>{run}</em>
  if (span.strong) run = <strong>{run}</strong>
  return span.href === undefined ? run : <PlaceLink href={span.href}>{run}</PlaceLink>
}
