/** Why a curator's `file` is no path inside the folder, as a sentence; `undefined` if it is one. */
export function whyNotInside(file: string): string | undefined {
  const inside = 'name a file inside the folder, such as pictures/sea.jpg'
  if (file.trim() === '') return `the name of the file is missing: ${inside}`
  if (/^[a-z][a-z0-9+.-]*:/i.test(file) || file.startsWith('//'))
    return `"${file}" is an address, and the hall asks no other host: ${inside}`
  if (file.includes('\\')) return `"${file}" has a backslash: write / between folders`
  if (file.startsWith('/')) return `"${file}" begins with /: ${inside}`
  if ([...file].some((sign) => (sign.codePointAt(0) ?? 0) < 32))
    return `the name of the file has a sign that cannot be seen: ${inside}`
  const steps = file.split('/')
  if (steps.includes('..')) return `"${file}" leads out of the folder: ${inside}`
  if (steps.some((step) => step === '' || step.startsWith('.')))
    return `"${file}" has an empty or hidden step: ${inside}`
  return undefined
}
