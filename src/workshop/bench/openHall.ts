import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A hall that somebody started as a curator does. */
export type OpenHall = { address: string; seconds: number; close: () => Promise<void> }

/** `npm start [-- folder]` on a free port; how many seconds it took to answer. Throws if it does not. */
export async function openHall(folder?: string): Promise<OpenHall> {
  const started = performance.now()
  const words = ['src/workshop/start.ts', ...(folder === undefined ? [] : [folder])]
  const hall = spawn(process.execPath, words, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', CERT: '', KEY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise<undefined>((resolve) => {
    hall.once('exit', () => resolve(undefined))
  })
  const told = new Promise<string>((resolve) => {
    createInterface(hall.stdout).on('line', (line) => {
      const address = /open at (\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })
  const address = await Promise.race([told, closed])
  if (address === undefined) throw new Error(`The hall of ${folder ?? 'the house'} did not open.`)
  await fetch(address)
  const close = async () => {
    hall.kill('SIGTERM')
    await closed
  }
  return { address, seconds: (performance.now() - started) / 1000, close }
}
