import type { Refusal } from '#exhibits/model'

/** What a family of the validator's codes means to whoever made the model. The first that fits. */
const meanings: readonly (readonly [code: RegExp, says: string, fix: string])[] = [
  [
    /^(IO_ERROR|BUFFER_MISSING_GLB_DATA)$/,
    'something that it needs is not in it',
    'pack the model with all it needs as one .glb',
  ],
  [
    /^(INVALID_URI|NON_RELATIVE_URI|BUFFER_DATA_URI)/,
    'an address in it is wrong',
    'pack the model with all it needs as one .glb',
  ],
  [
    /^(GLB_|INVALID_JSON)/,
    'the file itself is damaged',
    'export it again, and copy the whole file',
  ],
  [
    /^IMAGE_|^TEXTURE_/,
    'one of its textures cannot be read',
    'save its textures as PNG or JPEG, and export it again',
  ],
  [
    /^ANIMATION_|^ACCESSOR_ANIMATION/,
    'its movement is described wrongly',
    'export it without animations',
  ],
  [
    /^SKIN_|^NODE_SKIN|_IBM|JOINTS|WEIGHTS/,
    'its bones are described wrongly',
    'apply its pose, and export it without bones',
  ],
  [
    /^(NODE_|SCENE_)|ROTATION/,
    'its parts are put together wrongly',
    'apply its moves, turns and scales before exporting',
  ],
  [
    /^CAMERA_|LIGHTS?_/,
    'a camera or a lamp in it is described wrongly',
    'export it without cameras and lamps',
  ],
  [/EXTENSION|^KHR_|^EXT_/, 'it uses an extension of glTF wrongly', 'export it without extensions'],
  [
    /^(ACCESSOR_|BUFFER_|MESH_)/,
    'its geometry does not hold together',
    'mend its mesh, such as by "Merge by distance" and "Triangulate" in Blender, and export it again',
  ],
]

/** What the validator found, in words; its own words and its code stand behind them. */
export function plainFault({
  code,
  message,
  pointer,
}: {
  code: string
  message: string
  pointer?: string
}): Refusal {
  const [, says, fix] = meanings.find(([known]) => known.test(code)) ?? [
    undefined,
    'its description breaks the rules of glTF',
    'export it again with another program, or a newer version',
  ]
  const where = pointer ? ` at ${pointer}` : ''
  return { says: `${says}${where}: ${message} (${code})`.slice(0, 400), fix }
}
