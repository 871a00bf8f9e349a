/**
 * What Chromium is told on a kiosk. Only both flags of the graphics together let the picture come
 * back however often its process dies; either alone blocks it for the page from the second time on.
 */
export const kioskFlags = [
  '--disable-domain-blocking-for-3d-apis',
  '--disable-gpu-process-crash-limit',
  '--kiosk',
  '--noerrdialogs',
  '--no-first-run',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--deny-permission-prompts',
  '--disable-features=Translate',
  '--disable-component-update',
  '--disable-background-networking',
]
