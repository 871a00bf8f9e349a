/** Whether the browser gives a picture of this page to the graphics card; what is tried is let go. */
export function hasPicture(): boolean {
  const tried = document.createElement('canvas').getContext('webgl2')
  if (!tried || tried.isContextLost()) return false
  tried.getExtension('WEBGL_lose_context')?.loseContext()
  return true
}
