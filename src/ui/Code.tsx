import { encode } from 'uqr'

/** How much text a code holds at most (QR version 40, level L, bytes). */
const most = 2953

/** Whether a code can hold a text. */
export const fitsCode = (text: string): boolean => new TextEncoder().encode(text).length <= most

/** A QR code of a text, for another device to read; nothing where the text is too long for one. */
export function Code({ text, name }: { text: string; name: string }) {
  if (!fitsCode(text)) return undefined
  // With the quiet border of four cells that readers need.
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg className="code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
