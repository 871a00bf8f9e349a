import { glsl } from './glsl.ts'

/** Colour, roughness and relief of a material at a place on its surface. */
export const patternsChunk = glsl`
struct Look { vec3 albedo; float rough; float metal; vec2 tilt; };

Look lookOf(int material, vec2 uv, vec3 p) {
  vec4 base = uBase[material];
  vec4 trait = uTrait[material];
  Look look = Look(base.rgb, base.a, trait.w, vec2(0.));
  int pattern = int(trait.x + .5);
  float seam = trait.y, vary = trait.z;
  float wide = max(length(dFdx(uv)), length(dFdy(uv))) + 1e-5;
  float value = 1.;
  if (pattern == 1 || pattern == 2) {
    // Trowel strokes: broad clouds, drawn out a little, and a fine grain.
    vec2 stroke = uv * vec2(1., 1.6);
    float broad = cloud(stroke * .45, wide * .45);
    float fine = cloud(stroke * 5.3 + broad * 2., wide * 5.3);
    value += vary * (2.2 * broad + 1.3 * fine);
    if (pattern == 2) {
      float rain = cloud(vec2(uv.x * 3.1, uv.y * .16), wide * 3.1);
      value += .12 * rain - .05 * exp(-p.y * 3.3);
      look.albedo *= mix(vec3(.80, .68, .66), vec3(1.), clamp(p.y / 4.6, 0., 1.));
    }
  } else if (pattern == 3) {
    vec2 cell = floor(uv / seam), off = abs(fract(uv / seam) - .5) * seam;
    vec2 edge = .5 * seam - off;
    float own = hash(cell + 7.), other = hash(cell * 1.7 + 31.);
    float broad = cloud(uv * .23, wide * .23);
    float grain = cloud(uv * 9. + own * 40., wide * 9.);
    float seen = clamp(1.2 - wide / seam, 0., 1.);
    value += vary * (1.2 * (own - .5) * seen + 1.4 * broad + .9 * grain);
    look.albedo *= mix(vec3(1.02, 1., .97), vec3(.98, 1., 1.03), other * seen);
    look.rough += .14 * broad + .10 * (other - .5) * seen + .08 * grain;
    look.tilt = (vec2(own, other) - .5) * .012 * seen;
    float joint = max(line(edge.x, .0011, wide), line(edge.y, .0011, wide));
    // A rubbed edge, wider than the joint, keeps the bond legible without a hard line.
    float rubbed = exp(-min(edge.x, edge.y) * 90.) * seen * clamp(1.3 - wide * 60., 0., 1.);
    value *= 1. - .42 * joint - .07 * rubbed;
    look.rough = mix(look.rough, .9, joint);
  } else if (pattern == 4) {
    vec2 size = vec2(seam, .0685);
    float row = floor(uv.y / size.y);
    vec2 at = vec2(uv.x / size.x + .5 * mod(row, 2.), uv.y / size.y);
    vec2 cell = floor(at), edge = (.5 - abs(fract(at) - .5)) * size;
    float seen = clamp(1.2 - wide / size.y, 0., 1.);
    value += vary * (1.3 * (hash(cell) - .5) * seen + 1.2 * cloud(uv * 14., wide * 14.));
    float joint = max(line(edge.x, .003, wide), line(edge.y, .003, wide));
    look.albedo = mix(look.albedo, vec3(.30, .29, .27), joint * .8);
    value *= 1. - .25 * joint;
  } else if (pattern == 5) {
    float drift = cloud(uv * 1.9, wide * 1.9);
    float vein = 1. - smoothstep(0., .035, abs(cloud(uv * 1.1 + drift * 1.6, wide * 1.1)));
    value += vary * drift - .09 * vein;
  } else if (pattern == 6) {
    // Grain runs along u: long rings and short pores.
    float warp = cloud(vec2(uv.x * .9, uv.y * 13.), wide * 9.);
    float ring = sin((uv.y + warp * .06) / seam * 40. + uv.x * .8) * clamp(1.3 - wide / seam * 18., 0., 1.);
    float pore = cloud(vec2(uv.x * 4., uv.y * 90.), wide * 40.);
    float piece = noise(floor(vec2(uv.x * .13, uv.y * .9)) + .5);
    value += vary * (.35 * ring + .9 * pore + 1.1 * warp + .5 * (piece - .5));
    look.albedo *= mix(vec3(1.), vec3(1.06, .98, .9), warp + .5);
    look.rough += .1 * pore;
  } else if (pattern == 7) {
    value += vary * cloud(uv * vec2(.9, .9), wide);
  } else if (pattern == 8) {
    value += vary * 2. * cloud(vec2(uv.x * 3., uv.y * 400.), wide * 120.);
  } else if (pattern == 9) {
    float row = fract(uv.x / seam);
    float seen = clamp(1.3 - wide / seam, 0., 1.);
    value += seen * (.22 * row - .16) + vary * (hash(vec2(floor(uv.x / seam), floor(uv.y / .15))) - .5) * seen
      + vary * cloud(uv * 6., wide * 6.);
    value *= 1. - .5 * line(row * seam, .006, wide);
  } else if (pattern == 10) {
    vec2 at = uv / seam;
    float seen = clamp(1.5 - wide / seam, 0., 1.);
    value += vary * ((hash(floor(at)) - .5) * seen + 1.4 * (noise(at * 1.7) - .5) * seen + .8 * cloud(uv * .8, wide * .8));
  } else if (pattern == 11) {
    value += vary * 2. * (noise(p.xz * 6. + p.y * 3.) - .5);
    look.albedo *= mix(vec3(1.08, 1., .8), vec3(.9, 1., 1.05), noise(p.xz * 2.3 + 9.));
  } else if (pattern == 12) {
    value += vary * (1.6 * cloud(uv / seam * vec2(.25, 1.), wide / seam) + cloud(uv * 3., wide * 3.));
  }
  look.albedo *= max(value, 0.);
  look.rough = clamp(look.rough, .05, 1.);
  return look;
}
`
