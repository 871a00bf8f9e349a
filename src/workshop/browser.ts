import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright'

/** Software WebGL, the same on every machine, and a browser that calls nobody. */
export const browserFlags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

const run = promisify(execFile)

/**
 * The path of a browser that runs: the one CHROMIUM_PATH names, an installed one, Playwright's
 * own, else one that is installed now. Throws if none can be had.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (await runs(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, and no browser runs there.`)
  }
  return (await installed()) ?? (await install())
}

async function installed(): Promise<string | undefined> {
  for (const path of [...usual(), chromium.executablePath()]) {
    if (await runs(path)) return path
  }
  return undefined
}

function usual(): string[] {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  const under86 = process.env['PROGRAMFILES(X86)']
  if (process.platform === 'win32') {
    return [PROGRAMFILES, under86, LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Chromium/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  }
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [...names, 'microsoft-edge', 'microsoft-edge-stable'].flatMap((name) =>
    PATH.split(':').map((folder) => join(folder, name)),
  )
}

/** On Windows asking for the version would open a window. */
async function runs(path: string): Promise<boolean> {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

async function install(): Promise<string> {
  console.log('No browser is found. Installing Chromium by Playwright ...')
  await finished(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  const own = await installed()
  if (own) return own
  if (process.platform === 'linux') {
    console.log("That does not run here. Installing Chromium from the system's packages ...")
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    await finished(...withArguments([...asRoot, 'apt-get', 'update']))
    await finished(...withArguments([...asRoot, 'apt-get', 'install', '-y', 'chromium']))
  }
  const found = await installed()
  if (found) return found
  throw new Error('No browser could be installed: install Chromium, or name one by CHROMIUM_PATH.')
}

function withArguments([command = '', ...rest]: string[]): [string, string[]] {
  return [command, rest]
}

/** Runs a command to its end, well or badly: what counts is whether a browser is there after it. */
function finished(command: string, rest: string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: 'inherit' })
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
}
