import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor } from '../../src/workshop/headers.ts'
import { basisTranscoder, basisWorker } from '../support/basisWorker.ts'

test('the transcoder that is served is that of the three which is installed', () => {
  const written = readFileSync('public/basis/transcode.js', 'utf8')
  expect(written === basisWorker(), 'write basisWorker() to public/basis/transcode.js').toBe(true)
  const bytes = readFileSync('public/basis/basis_transcoder.wasm')
  expect(bytes.equals(basisTranscoder()), 'copy basis_transcoder.wasm').toBe(true)
})

test('it alone may make functions from text, and nothing else at all', () => {
  const policy = (path: string) => headersFor(path)['Content-Security-Policy'] ?? ''
  expect(policy('/basis/transcode.js')).toBe(
    "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  )
  for (const path of [
    '/',
    '/assets/App-1a2b3c4d.js',
    '/basis/transcode.js/',
    '/basis/basis_transcoder.wasm',
  ])
    expect(policy(path)).not.toContain("'unsafe-eval'")
})
