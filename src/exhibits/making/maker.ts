import { makers } from './makers.ts'
import type { Answer, Asked } from './asked.ts'

// Makes things beside the page, so that no frame waits for them: several in turn, and one that nobody
// wants any more is left.

/** Milliseconds after which another has its turn. */
const slice = 20
const wanted = new Set<number>()
const send: (answer: Answer, given?: Transferable[]) => void = (answer, given = []) =>
  postMessage(answer, { transfer: given })

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('leave' in data) wanted.delete(data.leave)
  else {
    wanted.add(data.ask)
    make(data)
      .catch((fault: unknown) => send({ ask: data.ask, fault: String(fault) }))
      .finally(() => wanted.delete(data.ask))
  }
})

async function make({ ask, make: name, of }: Exclude<Asked, { leave: number }>): Promise<void> {
  // Asked for with what this maker takes: `asked` sees to that.
  const begin = (await makers[name]()) as (...given: readonly unknown[]) => Iterator<unknown>
  send({ ask, begun: true })
  const steps = begin(...of)
  while (wanted.has(ask)) {
    const until = performance.now() + slice
    let step = steps.next()
    while (!step.done && performance.now() < until) step = steps.next()
    if (step.done) return send({ ask, made: step.value }, [...new Set(buffersIn(step.value))])
    // Lets others have their turn, and what was called off be heard of.
    await new Promise((next) => setTimeout(next))
  }
}

/** The numbers of a thing that need not be copied to be given away. */
function* buffersIn(made: unknown): Generator<ArrayBuffer> {
  if (ArrayBuffer.isView(made)) yield made.buffer as ArrayBuffer
  else if (typeof made === 'object' && made !== null)
    for (const part of Object.values(made)) yield* buffersIn(part)
}
