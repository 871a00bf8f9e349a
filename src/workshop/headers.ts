/**
 * The one content security policy, word for word the same in production, preview and on a static
 * host. `frame-ancestors` counts in a header only; in a meta tag it logs an error.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "style-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "manifest-src 'self'",
  'trusted-types default',
]

const permissions = [
  'xr-spatial-tracking=(self)',
  'gamepad=(self)',
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
  'autoplay=(self)',
  'camera=()',
  'microphone=()',
  'geolocation=()',
  'payment=()',
  'usb=()',
]

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions.join(', '),
}

/** What every answer of the built hall carries. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': policy.join('; '),
  ...always,
}

/**
 * Of one file only: the transcoder of compressed textures makes functions from text, in a worker
 * that sees bytes of a texture and nothing of the page.
 */
const transcoder = "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'"

/** What the answer at that address carries. */
export const headersFor = (pathname: string): Record<string, string> =>
  pathname === '/basis/transcode.js'
    ? { ...headers, 'Content-Security-Policy': transcoder }
    : headers

/** The same for development, where the policy reports and does not forbid. */
export const lenientHeaders: Record<string, string> = {
  'Content-Security-Policy-Report-Only': policy.join('; '),
  ...always,
}

/** The page with the policy as a meta tag after its charset, for hosts that send no headers. */
export function sealed(html: string): string {
  const content = policy.filter((part) => !part.startsWith('frame-ancestors')).join('; ')
  const tag = `<meta http-equiv="Content-Security-Policy" content="${content}">`
  return html.replace(/<meta charset=[^>]*>/i, (charset) => charset + tag)
}

/** How long a file may be kept: those with a hash of their content in their name for ever. */
export function keeping(pathname: string): string {
  const hashed = /^\/assets\/|^\/baked\/.*[.-][0-9a-f]{8,}\.[a-z0-9]+$/.test(pathname)
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}
