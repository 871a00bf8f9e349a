import type { EdgeKind, NodeKind } from './graph.ts'

/** The nearest terms of Dublin Core and of CIDOC CRM (ISO 21127). */
type Terms = { dc: string; crm: string }

export const nodeTerms: Record<NodeKind, Terms> = {
  exhibit: { dc: 'title', crm: 'E73_Information_Object' },
  motif: { dc: 'subject', crm: 'E36_Visual_Item' },
  technique: { dc: 'description', crm: 'E29_Design_or_Procedure' },
  place: { dc: 'coverage', crm: 'E53_Place' },
  date: { dc: 'date', crm: 'E52_Time-Span' },
  colour: { dc: 'subject', crm: 'E55_Type' },
  source: { dc: 'source', crm: 'E31_Document' },
}

export const edgeTerms: Record<EdgeKind, Terms> = {
  uses: { dc: 'subject', crm: 'P67_refers_to' },
  'made-of-rule': { dc: 'relation', crm: 'P67_refers_to' },
  'located-at': { dc: 'coverage', crm: 'P67_refers_to' },
  dated: { dc: 'date', crm: 'P67_refers_to' },
  'evidenced-by': { dc: 'source', crm: 'P70i_is_documented_in' },
  'seed-fact': { dc: 'source', crm: 'P70i_is_documented_in' },
  'appears-in-tour': { dc: 'relation', crm: 'P67_refers_to' },
}

/** A term as people read it: `E53 Place`. */
export const readable = (term: string): string => term.replaceAll('_', ' ')
