import { inRamp } from './fiveOf.ts'
import { glsl } from './glsl.ts'

/** A colour of the ramp `vRamp` of `uRamps`, from its palest at 0 to its deepest at 1. */
export const rampChunk = glsl`
vec3 ofRamp(float part) {
  float at = clamp(part, 0., 1.) * ${(inRamp - 1).toFixed(1)};
  int below = min(int(at), ${inRamp - 2});
  return mix(uRamps[vRamp * ${inRamp} + below], uRamps[vRamp * ${inRamp} + below + 1], at - float(below));
}
`
