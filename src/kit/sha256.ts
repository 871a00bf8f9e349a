/** Cube roots' and square roots' first bits (FIPS 180-4, 4.2.2 and 5.3.3), by the first 64 primes. */
const primes = firstPrimes(64)
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)))
const begin = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * The SHA-256 of a text's UTF-8 as 64 hexadecimal digits (FIPS 180-4). Our own, because a browser
 * offers its own only in secure contexts, and a kiosk may show the hall over plain http.
 */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const state = Int32Array.from(begin)
  const words = new Int32Array(64)
  for (let block = 0; block < bytes.byteLength; block += 64) mix(state, words, bytes, block)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The message, a one, noughts, and its length in bits, in whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  whole.set(message)
  whole[message.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(whole.length - 4, message.length << 3)
  return view
}

function mix(state: Int32Array, words: Int32Array, bytes: DataView, block: number): void {
  for (let i = 0; i < 16; i += 1) words[i] = bytes.getInt32(block + 4 * i)
  for (let i = 16; i < 64; i += 1) {
    const [early = 0, late = 0] = [words[i - 15], words[i - 2]]
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[i] = (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i += 1) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const one = (h + high + chosen + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const most = (a & b) ^ (a & c) ^ (b & c)
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + low + most) | 0]
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let each = 2; found.length < count; each += 1)
    if (found.every((prime) => each % prime !== 0)) found.push(each)
  return found
}
