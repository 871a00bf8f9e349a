/** What became of the settings: written, saved as a file to copy, or refused and why. */
export type Sent =
  | { how: 'written' | 'downloaded' }
  | { how: 'refused'; problems: readonly string[] }

/**
 * Has the launcher on this machine write the settings. Where there is none, as on any other host,
 * they become a file to copy.
 */
export async function send(settings: object): Promise<Sent> {
  const text = `${JSON.stringify(settings, undefined, 2)}\n`
  const answer = await fetch('/kiosk.json', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: text,
  }).catch(() => undefined)
  if (answer?.ok) return { how: 'written' }
  if (answer?.status === 422) {
    // Our own launcher's answer, so trusted.
    return { how: 'refused', problems: (await answer.json()) as string[] }
  }
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'kiosk.json'
  link.click()
  URL.revokeObjectURL(address)
  return { how: 'downloaded' }
}
