import { readdirSync, readFileSync } from 'node:fs'

type Process = { pid: number; parent: number; command: string }

/** All processes of this machine that may be read. Linux only. */
function all(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const [, parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [{ pid: Number(name), parent: Number(parent), command }]
      } catch {
        // It has ended in the meantime.
        return []
      }
    })
}

/** The processes below this one whose command has such a part: their own, never anybody else's. */
export function below(pid: number, part: string): number[] {
  const known = all()
  const family = new Set([pid])
  for (let grown = true; grown;) {
    const more = known.filter((each) => family.has(each.parent) && !family.has(each.pid))
    more.forEach((each) => family.add(each.pid))
    grown = more.length > 0
  }
  return known
    .filter((each) => each.pid !== pid && family.has(each.pid) && each.command.includes(part))
    .map((each) => each.pid)
}
