const name = 'enfilade.kiosk'

/**
 * The address at which this kiosk was opened, as the part after its `?`, and whether staff opened it
 * to choose the PIN (`staff=set`), which no later visit may. A page that is loaded again (a crash, a
 * press of staff) stands where a visitor had walked to: then it is the one of before.
 */
export function homeOf(): { home: string; sets: boolean } {
  const [entry] = performance.getEntriesByType('navigation')
  const again = entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
  const asked = new URLSearchParams(location.search)
  const sets = !again && asked.get('staff') === 'set'
  asked.delete('staff')
  try {
    const kept = again ? sessionStorage.getItem(name) : null
    const home = kept ?? `?${asked}`
    sessionStorage.setItem(name, home)
    return { home, sets }
  } catch {
    return { home: `?${asked}`, sets }
  }
}
