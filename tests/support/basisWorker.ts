import { readFileSync } from 'node:fs'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'

const basis = 'node_modules/three/examples/jsm/libs/basis'

/** What three would start its transcoder from, had it not to make a blob of it. */
export function basisWorker(): string {
  // Statics of the loader that its types leave out.
  const of = (name: string): unknown => Reflect.get(KTX2Loader, name)
  const body = String(of('BasisWorker'))
  const names = ['EngineFormat', 'EngineType', 'TranscoderFormat', 'BasisFormat']
  return [
    '// The Basis Universal transcoder (Apache-2.0, see LICENSE.txt) and the worker of three’s KTX2Loader',
    '// (MIT), in one file, because a worker made from a blob may not run it under our policy.',
    ...names.map((name) => `let _${name} = ${JSON.stringify(of(name))}`),
    readFileSync(`${basis}/basis_transcoder.js`, 'utf8'),
    body.slice(body.indexOf('{') + 1, body.lastIndexOf('}')),
  ].join('\n')
}

/** The transcoder itself, as three brings it. */
export const basisTranscoder = (): Buffer => readFileSync(`${basis}/basis_transcoder.wasm`)
