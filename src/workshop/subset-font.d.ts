/** What the hall uses of a package that brings no types. */
declare module 'subset-font' {
  /** The font with only the characters of the text; those that it has not are left out. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'woff' },
  ): Promise<Uint8Array>
}
