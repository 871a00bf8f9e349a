/**
 * Keeps the screen from going dark by itself for as long as the page is seen; a browser takes that
 * back when the page is hidden, so it is asked again. One that refuses is left alone. Ends with the
 * signal.
 */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined
  const ask = () => {
    if (document.visibilityState !== 'visible' || signal.aborted) return
    // Not every browser has it, whatever the compiler's library says.
    const keeper = Reflect.get(navigator, 'wakeLock') as WakeLock | undefined
    keeper?.request('screen').then(
      (given) => {
        lock = given
      },
      () => {},
    )
  }
  document.addEventListener('visibilitychange', ask, { signal })
  signal.addEventListener('abort', () => void lock?.release())
  ask()
}
