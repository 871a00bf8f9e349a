/** What is written in a file, and what is wrong with how it is written down. */
export type Text = { text: string | undefined; fault?: { says: string; fix: string } }

const marks: [bytes: number[], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text in a file of UTF-8; of UTF-16 as well, with a word about it. Bytes that are no text at
 * all give none.
 */
export function textOf(bytes: Uint8Array): Text {
  const found = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  const fix = 'save it as UTF-8 in your editor'
  if (found) {
    const text = new TextDecoder(found[1]).decode(bytes)
    return { text, fault: { says: 'this file is written in UTF-16', fix } }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { text: undefined, fault: { says: 'this file is not written in UTF-8', fix } }
  }
}
