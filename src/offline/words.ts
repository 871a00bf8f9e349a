/** What a page says to a worker that waits, when no visit would be disturbed. */
export const takeOver = 'take over'

/** What a worker says to pages while it brings a version: how much of it is there, 0 to 1. */
export type FromWorker = { version: string; part: number }

// Anybody may post to a page, so what comes is not trusted to be one.
export const isFromWorker = (told: unknown): told is FromWorker =>
  typeof told === 'object' &&
  told !== null &&
  typeof Reflect.get(told, 'version') === 'string' &&
  typeof Reflect.get(told, 'part') === 'number'

/** What a page says to its worker: its hall could not open; look through what is held. */
export const [fails, mend] = ['fails', 'mend'] as const

/** What a page says once its hall stands: the script that it began with. */
export type Standing = { stands: string }

export const isStanding = (told: unknown): told is Standing =>
  typeof told === 'object' && told !== null && typeof Reflect.get(told, 'stands') === 'string'
