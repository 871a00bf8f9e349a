/** What a path of a model must be, in words for whoever wrote it. */
export const pathRule =
  'the path of a .glb inside the exhibition’s folder, such as models/vase.glb: no "..", no stroke at its start, no "%", "?" or "#", no http: or other scheme'

/**
 * Whether a path stays inside the exhibition's folder, however it is read: relative, without steps
 * upwards, schemes, encoded or invisible characters.
 */
export function isOwnPath(path: string): boolean {
  // Control characters are dropped by readers of addresses, and so could hide a scheme.
  if (path.length === 0 || path.length > 240 || /[\p{Cc}\p{Cf}\\%?#:*"<>|]/u.test(path))
    return false
  return path.split('/').every((step) => step.trim() === step && !/^\.*$/.test(step))
}

/** Whether the path is one that a model may have. */
export const isModelPath = (path: string): boolean => isOwnPath(path) && /\.(glb|gltf)$/i.test(path)
