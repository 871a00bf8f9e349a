/** Patterns that go round a vase in bands, in the order in which their units lie in a texture. */
export const bandNames = ['keyFret', 'waves', 'lotusScroll', 'collar', 'panels'] as const
export type BandName = (typeof bandNames)[number]
