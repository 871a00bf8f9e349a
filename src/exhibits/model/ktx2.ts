import { bring } from '#kit'
import type { WebGLRenderer } from 'three'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'

/** Our own file: a worker made from a blob may not run the transcoder under the hall's policy. */
const worker = '/basis/transcode.js'
const transcoder = '/basis/basis_transcoder.wasm'

/** Milliseconds that half a megabyte may take. */
const patience = 20_000

/** The transcoder's own bytes; half of them, or a page in their place, is as good as nothing. */
async function whole(answer: Response): Promise<ArrayBuffer> {
  const binary = await answer.arrayBuffer()
  if (!WebAssembly.validate(binary)) throw new Error(`${transcoder} came spoilt`)
  return binary
}

/** Reads compressed textures by a worker that is started from a file of the hall. */
class OwnKtx2Loader extends KTX2Loader {
  override init(): Promise<void> {
    this.transcoderPending ??= this.start()
    return this.transcoderPending
  }

  private async start(): Promise<void> {
    const binary = await bring(transcoder, whole, patience)
    this.workerPool.setWorkerCreator(() => {
      const started = new Worker(worker)
      // Who waits for its answer hears that none comes.
      started.addEventListener('error', (event) => {
        event.preventDefault()
        const error = new Error('the reader of compressed textures does not run')
        started.dispatchEvent(new MessageEvent('message', { data: { type: 'error', error } }))
      })
      // The worker keeps its copy: another may be started from the same bytes.
      const transcoderBinary = binary.slice(0)
      started.postMessage({ type: 'init', config: this.workerConfig, transcoderBinary }, [
        transcoderBinary,
      ])
      return started
    })
  }

  override dispose(): void {
    this.workerPool.dispose()
  }
}

/** A reader of KTX2 for one model. The caller disposes of it, and its workers end. */
export const ktx2Loader = (gl: WebGLRenderer): KTX2Loader =>
  new OwnKtx2Loader().setWorkerLimit(2).detectSupport(gl)
