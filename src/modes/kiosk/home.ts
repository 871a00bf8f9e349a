const name = 'enfilade.kiosk'

/**
 * The address at which this kiosk was opened, as the part after its `?`. A page that is loaded again
 * (a crash, a press of staff) stands where a visitor had walked to: then it is the one of before.
 */
export function homeOf(): string {
  const [entry] = performance.getEntriesByType('navigation')
  const again = entry instanceof PerformanceNavigationTiming && entry.type === 'reload'
  try {
    const kept = again ? sessionStorage.getItem(name) : null
    const home = kept ?? location.search
    sessionStorage.setItem(name, home)
    return home
  } catch {
    return location.search
  }
}
