/** How often a file is asked for, and milliseconds before it is asked for again: four times as many. */
const [tries, rest] = [3, 300]

/**
 * Brings a file of the host and reads it, at most three times and so many milliseconds altogether:
 * what stalls must not keep anybody waiting. Rejects when it does not come, or cannot be read.
 */
export async function bring<Found>(
  address: string | URL,
  read: (answer: Response) => Promise<Found>,
  patience = 8000,
  signal?: AbortSignal,
): Promise<Found> {
  const late = AbortSignal.timeout(patience)
  const off = signal ? AbortSignal.any([signal, late]) : late
  for (let attempt = 1; ; attempt += 1) {
    try {
      // What came broken may be kept, and must not be given again.
      const answer = await fetch(address, {
        signal: off,
        cache: attempt > 1 ? 'reload' : 'default',
      })
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
      return await read(answer)
    } catch (fault) {
      if (off.aborted || attempt === tries) throw fault
      await new Promise((go) => void setTimeout(go, rest * 4 ** (attempt - 1)))
    }
  }
}
