import { firstLanguage, readAddress } from '#reception'
import { createDevice, type Keeping } from '#visit'

/** The device's own memory; a browser may refuse it, and then nothing is remembered. */
function keeping(): Keeping | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

function hasWebGl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  // Browsers keep few contexts alive; this one only answered a question.
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

const address = readAddress(location.search)
const device = createDevice(keeping())
const language = firstLanguage(address.language, device.getState().language, navigator.languages)

if (address.mode === 'catalogue' || !hasWebGl2())
  location.replace(`/catalogue/${language}/${address.at ? `${address.at}/` : ''}`)
else {
  const { openHall } = await import('./App.tsx')
  await openHall(address, device, language)
}
