/** Marks shader source for editors; joins it as it stands. */
export const glsl = String.raw
