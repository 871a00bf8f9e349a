import { bring } from '#kit'
import type { WebGLRenderer } from 'three'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'

/** Our own file: a worker made from a blob may not run the transcoder under the hall's policy. */
const worker = '/basis/transcode.js'
const transcoder = '/basis/basis_transcoder.wasm'

/** Milliseconds that half a megabyte may take. */
const patience = 20_000

/** Reads compressed textures by a worker that is started from a file of the hall. */
class OwnKtx2Loader extends KTX2Loader {
  override init(): Promise<void> {
    this.transcoderPending ??= this.start()
    return this.transcoderPending
  }

  private async start(): Promise<void> {
    const binary = await bring(transcoder, (answer) => answer.arrayBuffer(), patience)
    this.workerPool.setWorkerCreator(() => {
      const started = new Worker(worker)
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
