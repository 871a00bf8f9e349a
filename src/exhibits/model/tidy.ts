/** A description that three's loader is about to read. */
type Written = Record<string, unknown>

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const writtenIn = (of: Written, key: string): Written[] => {
  const list = of[key]
  return Array.isArray(list) ? list.filter(isWritten) : []
}

/** Lists, strips and fans of triangles; the others are points and lines. */
const triangular = [4, 5, 6]

/** Looks of a material that the hall shows plainer: their pictures need not be brought. */
const unshown = ['emissiveTexture', 'extras']
const kept = /^KHR_(materials_pbrSpecularGlossiness|texture_transform)$/

/**
 * Takes out of a description what the hall does not show, so that nothing is unpacked for it:
 * movement, cameras, lamps, copies, shapes to change into, points and lines, and pictures of other
 * looks. Changes it in place. The built hall leaves out what would read them (src/workshop/leanGltf.ts).
 */
export function tidy(json: unknown): void {
  if (!isWritten(json)) return
  delete json['animations']
  delete json['cameras']
  delete json['extras']
  for (const part of writtenIn(json, 'nodes'))
    for (const key of ['camera', 'extensions', 'extras', 'weights']) delete part[key]
  for (const mesh of writtenIn(json, 'meshes')) {
    delete mesh['extras']
    mesh['primitives'] = writtenIn(mesh, 'primitives').filter(
      ({ mode }) => mode === undefined || triangular.includes(Number(mode)),
    )
    for (const primitive of writtenIn(mesh, 'primitives')) {
      delete primitive['targets']
      delete primitive['extras']
    }
    delete mesh['weights']
  }
  for (const material of writtenIn(json, 'materials')) {
    for (const key of unshown) delete material[key]
    const { extensions, pbrMetallicRoughness: look } = material
    if (isWritten(extensions))
      for (const name of Object.keys(extensions)) if (!kept.test(name)) delete extensions[name]
    if (isWritten(look) && isWritten(look['metallicRoughnessTexture'])) {
      // Where a picture says what is metal, most of it is not.
      look['metallicFactor'] = 0
      delete look['metallicRoughnessTexture']
    }
  }
}
