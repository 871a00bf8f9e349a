import { glsl } from './glsl.ts'

/** Where a vertex is in the plan's metres, for every surface of the house. */
export const placeChunk = glsl`
out vec3 vAt;
out vec3 vNormal;
void place() {
  vec4 at = modelMatrix * vec4(position, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * normal;
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`
