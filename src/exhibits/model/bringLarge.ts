import { bring } from '#kit'

/** Milliseconds that a large file may take on a slow line, and between two parts of it. */
const [patience, quiet] = [120_000, 15_000]

/**
 * Brings a large file that may take long, as long as more of it comes: a line that has fallen silent
 * keeps nobody waiting. `refuse` sees the answer before it is read. Rejects when it does not come.
 */
export async function bringLarge<Refused>(
  address: string,
  refuse: (answer: Response) => Refused | undefined,
  signal: AbortSignal,
): Promise<Uint8Array | Refused> {
  const silence = new AbortController()
  const wait = () => setTimeout(() => silence.abort(new Error('nothing more of it came')), quiet)
  let waiting = wait()
  const heard = () => {
    clearTimeout(waiting)
    waiting = wait()
  }
  const read = async (answer: Response) => {
    heard()
    return refuse(answer) ?? (await wholeOf(answer, heard))
  }
  try {
    return await bring(address, read, patience, AbortSignal.any([signal, silence.signal]))
  } finally {
    clearTimeout(waiting)
  }
}

/** An answer part by part, each of which is `heard`. */
async function wholeOf({ body }: Response, heard: () => void): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    heard()
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
