import type { Plugin } from 'vite'

/** What the hall has its own of, or never shows, by the file in which the library has it. */
const left: Readonly<Record<string, { of: RegExp; instead: string }>> = {
  // An emulated headset and its synthetic rooms: nobody may start it here, and it outweighs the hall.
  './emulate.js': {
    of: /@pmndrs[\\/]xr[\\/]/,
    instead: 'export const emulate = () => { throw new Error("enfilade: no emulator here") }',
  },
  // Controllers, hands and pointers as the library draws them; the hall draws its own.
  './default.js': {
    of: /@react-three[\\/]xr[\\/]/,
    instead: ['Controller', 'Hand', 'TransientPointer', 'Gaze', 'ScreenInput']
      .map((name) => `export const DefaultXR${name} = () => null`)
      .join('\n'),
  },
}
const mark = '\0lean-xr:'

/** Leaves out of the built hall what the library of headsets brings besides sessions and origins. */
export const leanXr = (): Plugin => ({
  name: 'enfilade:lean-xr',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const part = left[source]
    return part && importer && part.of.test(importer) ? mark + source : undefined
  },
  load: (id) => (id.startsWith(mark) ? left[id.slice(mark.length)]?.instead : undefined),
  transform: (code, id) =>
    /node_modules[\\/](@react-three[\\/]xr|@pmndrs)[\\/]/.test(id)
      ? {
          code: code.replace('= new GLTFLoader()', '= /* @__PURE__ */ new GLTFLoader()'),
          map: null,
          // They only define things; what nothing asks for need not come.
          moduleSideEffects: false,
        }
      : undefined,
})
