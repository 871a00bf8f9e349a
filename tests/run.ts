import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One step: a program of this project, by its file, and what it is told. */
type Step = { name: string; runs: string; tests?: true; journey?: true }
/** All short checks; all but the browser's; or only the long ones. */
const asked = process.argv[2]

const vitest = 'node_modules/vitest/vitest.mjs run'
const soak = (name: string, project: 'node' | 'journeys', file: string): Step => ({
  name,
  runs: `${vitest} --project ${project} ${file}`,
  tests: true,
})
/** What takes longer than a short check may: every combination instead of every pair. */
const long: Step[] = [
  soak('everyone', 'journeys', 'tests/journeys/everyone.test.ts'),
  soak('the whole walk', 'journeys', 'tests/journeys/walk.test.ts'),
  soak('the picture lost in every state', 'journeys', 'tests/journeys/contextLoss.test.ts'),
  soak('every tour in every language and way', 'journeys', 'tests/journeys/tour.test.ts'),
  soak(
    'a whole visit in a headset, and a hundred times in and out',
    'journeys',
    'tests/journeys/headsetSoak.test.ts tests/journeys/onTable.test.ts',
  ),
  soak('what halls of 120, 1,200 and 10,000 cost', 'journeys', 'tests/journeys/largeHall.test.ts'),
  soak('the cost of every room', 'journeys', 'tests/journeys/cost.test.ts'),
  soak(
    'what an eye of a headset takes from every view',
    'journeys',
    'tests/journeys/headsetCost.test.ts',
  ),
  soak('five hundred changes of room', 'journeys', 'tests/journeys/manyRooms.test.ts'),
  soak('ninety-nine faults of the network', 'journeys', 'tests/journeys/networkFaults.test.ts'),
  soak('the launcher, when processes die', 'journeys', 'tests/journeys/launcher.test.ts'),
  soak(
    'every room without a host, and versions that are bad',
    'journeys',
    'tests/journeys/offline.test.ts',
  ),
  soak('a kiosk whose page stands still', 'journeys', 'tests/journeys/kiosk.test.ts'),
  soak(
    'every state of a kiosk in every language, size and look',
    'journeys',
    'tests/journeys/kioskStates.test.ts',
  ),
  soak('ten thousand files by chance', 'node', 'tests/workshop/fuzz.test.ts'),
]
/** Cheapest first. */
const short: Step[] = [
  { name: 'format', runs: 'node_modules/oxfmt/bin/oxfmt --check' },
  { name: 'types', runs: 'node_modules/typescript/bin/tsc -p .' },
  { name: 'lint', runs: 'node_modules/oxlint/bin/oxlint' },
  { name: 'tests', runs: `${vitest} --project node`, tests: true },
  { name: 'dead code', runs: 'node_modules/knip/bin/knip.js' },
  { name: 'build', runs: 'src/workshop/exhibition.ts build assets/exhibitions/two-doors dist' },
  { name: 'size', runs: 'src/workshop/size.ts' },
  { name: 'journeys', runs: `${vitest} --project journeys`, tests: true, journey: true },
]

const folder = mkdtempSync(join(tmpdir(), 'enfilade-'))
const count = { passed: 0, failed: 0 }
let stopped: string | undefined

if (asked === 'soak') process.env['SOAK'] = '1'
for (const step of asked === 'soak' ? long : short) {
  if (step.journey && asked === 'check') continue
  const started = performance.now()
  console.log(`\n--- ${step.name}`)
  const good = await run(step)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`--- ${step.name}: ${good ? 'passed' : 'FAILED'} after ${seconds} s`)
  if (!good) {
    stopped = step.name
    break
  }
}

rmSync(folder, { recursive: true })
console.log(stopped ? `\nStopped at ${stopped}.` : '')
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = stopped ? 1 : 0

async function run({ runs, tests }: Step): Promise<boolean> {
  const report = join(folder, 'report.json')
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await exitOf([...runs.split(' '), ...(tests ? reporting : [])])
  const { passed, failed } = tests ? counted(report) : { passed: 0, failed: 0 }
  count.passed += tests ? passed : Number(code === 0)
  // A run that fails without a failed test (a file that does not load) counts as one.
  count.failed += code === 0 ? 0 : Math.max(failed, 1)
  return code === 0
}

function exitOf(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function counted(report: string): { passed: number; failed: number } {
  try {
    // The reporter's own file, so its shape is known.
    const told = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    return { passed: told['numPassedTests'] ?? 0, failed: told['numFailedTests'] ?? 0 }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(report, { force: true })
  }
}
