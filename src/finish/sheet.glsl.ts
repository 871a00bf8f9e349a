import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'

/** The corners of what has a sheet laid over it, letters or a picture, in the light of its room. */
export const sheetVertex = glsl`
// At an edge a sample outside of the sheet would be a speck of another colour.
centroid out vec4 vColor;
centroid out vec3 vLight;
centroid out vec2 vUv;
${placeChunk}
${roomLightChunk}
void main() {
  vColor = color;
  vUv = uv;
  place();
  vLight = roomLight(vAt, vNormal);
}
`

/** The corners of a sheet that has light of its own, or none: only where on it one is. */
export const bareSheetVertex = glsl`
out vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(position, 1.)));
}
`
