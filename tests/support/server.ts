import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { browserFlags, findBrowser } from '../../src/workshop/browser.ts'

declare module 'vitest' {
  // Vitest asks for an interface here: it is merged into its own.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  export interface ProvidedContext {
    /** Where the hall is open, with a stroke at its end. */
    hall: string
    /** Where each worker's browser is spoken to. */
    browsers: string[]
  }
}

/** Without a graphics card, words and boxes of a page come quicker without its ways; the hall's picture keeps them. */
const drawnPlainly = '--disable-gpu-rasterization'

/**
 * Starts the hall as `npm start` does, on a port that is free, once for all journeys, and a browser
 * for each worker: two pages of one browser would wait for each other's pictures.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await openFolder()
  project.provide('hall', address)
  const executablePath = await findBrowser()
  const browsers = await Promise.all(
    Array.from({ length: project.config.maxWorkers }, () =>
      chromium.launchServer({ executablePath, args: [...browserFlags, drawnPlainly] }),
    ),
  )
  project.provide(
    'browsers',
    browsers.map((browser) => browser.wsEndpoint()),
  )
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()))
    await close()
  }
}

/** Builds and serves a hall as `npm start -- <folder>` does, on a port that is free. */
export async function openFolder(
  folder?: string,
): Promise<{ address: string; close: () => Promise<void> }> {
  const hall = spawn(
    process.execPath,
    ['src/workshop/start.ts', ...(folder === undefined ? [] : [folder])],
    {
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const closed = new Promise<void>((resolve) => hall.once('exit', () => resolve()))
  const address = await addressFrom(hall.stdout, closed)
  const close = async () => {
    hall.kill('SIGTERM')
    await closed
  }
  return { address, close }
}

async function addressFrom(output: NodeJS.ReadableStream, closed: Promise<void>): Promise<string> {
  const lines = createInterface(output)
  const told = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      const address = /open at (\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
  })
  const address = await Promise.race([told, closed])
  if (!address) throw new Error('The hall did not open.')
  return address
}
