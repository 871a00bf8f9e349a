import type { Language } from '#words'
import type { HallGraph } from './graph.ts'
import { edgeTerms, nodeTerms } from './vocabulary.ts'

/** The graph as JSON-LD, in the terms of Dublin Core and CIDOC CRM; every name in all languages. */
export function jsonLdOf({ nodes, edges }: HallGraph): string {
  const idOf = (node: number) => `#${nodes[node]?.id ?? ''}`
  const graph = nodes.map(({ id, kind, title, code }, node) => {
    const links: Record<string, object[]> = {}
    for (const edge of edges)
      if (edge.from === node) {
        const { dc, crm } = edgeTerms[edge.kind]
        for (const term of [`dc:${dc}`, `crm:${crm}`])
          (links[term] ??= []).push({ '@id': idOf(edge.to), 'hall:as': edge.kind })
      }
    return {
      '@id': `#${id}`,
      '@type': `crm:${nodeTerms[kind].crm}`,
      'hall:kind': kind,
      'dc:title': Object.entries(title).map(([language, value]) => ({
        '@value': value,
        '@language': language,
      })),
      ...(code === undefined ? {} : { 'hall:colour': code }),
      ...links,
    }
  })
  const context = {
    dc: 'http://purl.org/dc/elements/1.1/',
    crm: 'http://www.cidoc-crm.org/cidoc-crm/',
    hall: '#',
  }
  return `${JSON.stringify({ '@context': context, '@graph': graph }, undefined, 1)}\n`
}

const columns = 'from,from_kind,from_title,relation,dublin_core,cidoc_crm,to,to_kind,to_title,facts'

/** Every line of the graph as a row of a table, its names in one language (RFC 4180). */
export function csvOf({ nodes, edges }: HallGraph, language: Language): string {
  const rows = edges.map(({ from, to, kind, facts }) => {
    const [one, other] = [nodes[from], nodes[to]]
    const { dc, crm } = edgeTerms[kind]
    const cells = [one?.id, one?.kind, one?.title[language], kind, dc, crm]
    return [...cells, other?.id, other?.kind, other?.title[language], facts].map(cell).join(',')
  })
  // Tables open a file as UTF-8 when it begins with this mark.
  return `\uFEFF${[columns, ...rows].join('\r\n')}\r\n`
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
