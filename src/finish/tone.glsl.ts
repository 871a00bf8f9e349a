import { glsl } from './glsl.ts'

/** Light to picture: emphasis, curve, the house's black, sRGB, and a dither against bands. */
export const tone = glsl`
/** Straight to a bright wall, so that its gradients stay; then a shoulder that never quite clips. */
vec3 curve(vec3 x) {
  // A little of each channel's excess goes to the others: strong light pales instead of glowing.
  float excess = max(0., max(x.r, max(x.g, x.b)) - .6);
  x = mix(x, vec3(dot(x, vec3(.2126, .7152, .0722))), excess / (excess + 1.6));
  vec3 over = max(x - .5, 0.);
  x = min(x, .5) + .44 * (1. - exp(-over / .44));
  // The foot: the darks a shade deeper.
  return x * (x * .06 + .97) * smoothstep(-.07, .03, x);
}
/** What the docent speaks of: its middle, and how strong the emphasis is, 0 to 1. */
uniform vec4 uSpoken;
/** There it grows a little lighter, and dimmer farther off. */
float spoken(vec3 at) {
  vec3 off = at - uSpoken.xyz;
  float far = dot(off, off);
  return 1. + uSpoken.w * (.24 * exp(-far / 3.) - .2 * (1. - exp(-far / 14.)));
}
vec4 shown(vec3 light, float alpha) {
  vec3 c = curve(light * uTint * uExposure);
  c = max(c, 0.) * .9956 + .0044;
  // sRGB by roots: within half a step of the true curve above the house's black, at a third of its cost.
  vec3 s1 = sqrt(c), s2 = sqrt(s1), s3 = sqrt(s2);
  c = .662002687 * s1 + .68412206 * s2 - .323583601 * s3 - .022541147 * c;
  float speck = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715)))) - .5;
  return vec4(c + speck / 255., alpha);
}
`
