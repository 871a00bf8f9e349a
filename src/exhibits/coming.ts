/**
 * Kinds whose exhibits stand covered until their folder is written. Their names are fixed already,
 * so that an exhibition's files need not change then.
 */
export const coming = [
  'chairs',
  'sectors-ring',
  'two-sided-scroll',
  'same-day',
  'paired-windows',
] as const
