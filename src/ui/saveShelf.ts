import type { Made } from '#visit'

/** Where files can be put: a folder that was chosen, as browsers give it. */
type Folder = {
  getFileHandle: (name: string, options: { create: true }) => Promise<FileSystemFileHandle>
}
type Chooser = (options: { mode: 'readwrite' }) => Promise<Folder>

/**
 * Makes all that lies on the shelf and puts it into a folder that is asked for; where the browser gives
 * no folders, among its downloads, one file after another. Gives how many were saved; rejects where
 * nobody chose a folder.
 */
export async function saveShelf(
  shelf: readonly Made[],
  make: (made: Made) => Promise<File>,
  failed: (made: Made, fault: unknown) => void,
): Promise<number> {
  const choose: unknown = Reflect.get(globalThis, 'showDirectoryPicker')
  const folder =
    typeof choose === 'function' ? await (choose as Chooser)({ mode: 'readwrite' }) : undefined
  const taken = new Set<string>()
  let saved = 0
  for (const made of shelf)
    try {
      const file = await make(made)
      const name = freeName(file.name, taken)
      await (folder ? write(folder, name, file) : download(name, file))
      saved += 1
    } catch (fault) {
      failed(made, fault)
    }
  return saved
}

/** A name that no file before it has: the second `a.png` is `a-2.png`. */
export function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)]
  let free = name
  for (let n = 2; taken.has(free); n += 1) free = `${stem}-${n}${end}`
  taken.add(free)
  return free
}

async function write(folder: Folder, name: string, file: File): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true })
  const stream = await handle.createWritable()
  await stream.write(file)
  await stream.close()
}

async function download(name: string, file: File): Promise<void> {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes it in its own time, and more than one at once only with pauses.
  await new Promise((done) => setTimeout(done, 400))
  URL.revokeObjectURL(address)
}
