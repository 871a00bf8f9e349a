/** Width and height that a picture claims in its first bytes, pixels. */
export type ImageSize = { width: number; height: number; compressed: boolean }

/** Reads the head of a PNG, JPEG, WebP or KTX2; nothing for anything else. Decodes nothing. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const is = (at: number, text: string) =>
    at + text.length <= bytes.length &&
    [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0))
  const plain = (width: number, height: number) => ({ width, height, compressed: false })
  if (is(1, 'PNG') && bytes.length >= 24) return plain(view.getUint32(16), view.getUint32(20))
  if (is(1, 'KTX 20') && bytes.length >= 28)
    return { width: view.getUint32(20, true), height: view.getUint32(24, true), compressed: true }
  if (is(0, 'RIFF') && is(8, 'WEBP') && bytes.length >= 30) return webp(view, is)
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpeg(view) : undefined

  function webp(head: DataView, isAt: typeof is): ImageSize | undefined {
    if (isAt(12, 'VP8X')) {
      const three = (at: number) => head.getUint16(at, true) + (head.getUint8(at + 2) << 16) + 1
      return plain(three(24), three(27))
    }
    if (isAt(12, 'VP8L')) {
      const bits = head.getUint32(21, true)
      return plain((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    }
    return plain(head.getUint16(26, true) & 0x3fff, head.getUint16(28, true) & 0x3fff)
  }

  /** The size stands in the first frame head (SOF); the parts before it say how long they are. */
  function jpeg(head: DataView): ImageSize | undefined {
    for (let at = 2; at + 9 <= head.byteLength;) {
      if (head.getUint8(at) !== 0xff) return undefined
      const mark = head.getUint8(at + 1)
      const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
      if (isFrame) return plain(head.getUint16(at + 7), head.getUint16(at + 5))
      at += mark === 0xff ? 1 : 2 + head.getUint16(at + 2)
    }
    return undefined
  }
}
