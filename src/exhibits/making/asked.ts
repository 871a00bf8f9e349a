import { pageClock } from '#kit'
import type { makers } from './makers.ts'

type Makers = typeof makers
/** What can be made beside the page. */
export type MakerName = keyof Makers
type Steps<Name extends MakerName> = Awaited<ReturnType<Makers[Name]>>
/** What is to be made, and from what. */
export type Wish<Name extends MakerName> = { make: Name; of: Readonly<Parameters<Steps<Name>>> }
/** What comes of it. */
export type MadeBy<Name extends MakerName> =
  ReturnType<Steps<Name>> extends Iterator<unknown, infer Made> ? Made : never

/** What the page tells the maker: to make something under a number, or to leave it. */
export type Asked = { ask: number; make: MakerName; of: readonly unknown[] } | { leave: number }
/** What the maker tells the page. */
export type Answer =
  | { ask: number; begun: true }
  | { ask: number; made: unknown }
  | { ask: number; fault: string }

type Wait = {
  begun: () => void
  made: (made: unknown) => void
  failed: (fault: Error) => void
}

/** Milliseconds in which the maker's script and the steps that are asked for have come. */
const patience = 20_000

let worker: Worker | undefined
let count = 0
const waiting = new Map<number, Wait>()

/**
 * Has something made in a thread of its own. Rejects with the signal's reason when that calls it off,
 * and with what went wrong where it could not be made.
 */
export function asked<Name extends MakerName>(
  { make, of }: Wish<Name>,
  signal: AbortSignal,
): Promise<MadeBy<Name>> {
  return new Promise((done, failed) => {
    const ask = count
    count += 1
    const begun = pageClock.after(patience, () => stop('does not come'))
    const over = () => {
      begun()
      waiting.delete(ask)
      signal.removeEventListener('abort', leave)
    }
    const leave = () => {
      over()
      tell({ leave: ask })
      failed(signal.reason)
    }
    signal.addEventListener('abort', leave)
    waiting.set(ask, {
      begun,
      // Made by the maker of that name.
      made: (made) => {
        over()
        done(made as MadeBy<Name>)
      },
      failed: (fault) => {
        over()
        failed(fault)
      },
    })
    tell({ ask, make, of })
  })
}

const tell = (asking: Asked): void => (worker ??= begin()).postMessage(asking)

function begin(): Worker {
  const maker = new Worker(new URL('./maker.ts', import.meta.url), { type: 'module' })
  maker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const wait = waiting.get(data.ask)
    if ('begun' in data) wait?.begun()
    else if ('made' in data) wait?.made(data.made)
    else wait?.failed(new Error(data.fault))
  })
  maker.addEventListener('error', () => stop('stopped'))
  return maker
}

/** Nothing more comes of what waits; who asks next begins anew. */
function stop(says: string): void {
  worker?.terminate()
  worker = undefined
  const fault = new Error(`enfilade: what makes things beside the page ${says}`)
  for (const { failed } of waiting.values()) failed(fault)
}
