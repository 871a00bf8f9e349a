import { woodClack } from '#media'

/** Seconds from one click to the next, and from one figure to the next. */
const [apart, pause] = [0.34, 1.1] as const

/** Counts figures out in clicks of timber, one figure after the other; the signal breaks it off. */
export async function countClicks(counts: readonly number[], signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const context = new AudioContext()
  signal.addEventListener('abort', () => void context.close(), { once: true })
  await context.resume()
  const samples = woodClack(context.sampleRate)
  const buffer = context.createBuffer(1, samples.length, context.sampleRate)
  buffer.copyToChannel(samples, 0)
  let at = context.currentTime + 0.1
  for (const count of counts) {
    for (let click = 0; click < count; click += 1) {
      const source = context.createBufferSource()
      source.buffer = buffer
      source.connect(context.destination)
      source.start(at)
      at += apart
    }
    at += pause
  }
}
