import type { Plugin } from 'vite'

/**
 * What three's reader of glTF can make and the hall never asks of it: src/exhibits/model/tidy.ts
 * takes movement, lamps, cameras, copies, lines and points out of a file before it is read.
 */
const unasked = [
  'AnimationClip',
  'DirectionalLight',
  'InstancedBufferAttribute',
  'InstancedMesh',
  'Interpolant',
  'Line',
  'LineBasicMaterial',
  'LineLoop',
  'LineSegments',
  'MeshBasicMaterial',
  'MeshPhysicalMaterial',
  'NumberKeyframeTrack',
  'OrthographicCamera',
  'PointLight',
  'Points',
  'PointsMaterial',
  'QuaternionKeyframeTrack',
  'SpotLight',
  'VectorKeyframeTrack',
]

/** Leaves out of the built hall the parts of three that only that would need. */
export const leanGltf = (): Plugin => ({
  name: 'enfilade:lean-gltf',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/loaders/GLTFLoader.js')) return undefined
    let left = 0
    const empty = unasked.map((name) => `class ${name} {}`).join('\n')
    const lean = code.replace(
      /^import \{[^}]*\} from 'three';/,
      (imports) =>
        `${imports.replace(/\t(\w+)(,?)\n/g, (line, name: string) => {
          if (!unasked.includes(name)) return line
          left += 1
          return ''
        })}\n${empty}\n`,
    )
    // A new version of three may need others: then this list is out of date.
    if (left !== unasked.length)
      this.error(`three's reader of glTF has ${left} of ${unasked.length} parts to leave out`)
    return { code: lean, map: null }
  },
})
