import { createStallWatch } from './stall.ts'

// Beside the page, which cannot tell by itself that it stands still: every message is a beat.
const watch = createStallWatch()
addEventListener('message', () => watch.beat(performance.now()))
setInterval(() => {
  if (watch.stalls(performance.now())) postMessage('stalled')
}, 1000)
// The launcher asks here, where it is answered even by a page that answers nothing.
Object.assign(globalThis, { silence: () => watch.silence(performance.now()) })
