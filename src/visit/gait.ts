import { damp, turnBetween } from '#kit'
import { walk, type Floor } from '#plan'
import type { Intents, Pose } from './types.ts'

/** Metres a second. */
const walking = 1.4
const hurrying = 2.2
/** 1/seconds; a walker is at full speed after about 0.15 s. */
const acceleration = 20
/** Degrees a second. */
const keyTurn = 60
const fastestLook = 120
const steepest = 70

/** The walker's own motion, kept between steps. Metres a second on the plan. */
export type Gait = { vx: number; vz: number }

/** Whether the devices ask to walk. */
export const wantsToWalk = (intents: Intents): boolean =>
  intents.forward !== 0 || intents.aside !== 0

/**
 * One short step (dt <= 50 ms) of what the devices ask for; pose, gait and intents change in
 * place. Says whether the pose changed.
 */
export function stride(
  floor: Floor,
  pose: Pose,
  gait: Gait,
  intents: Intents,
  dt: number,
): boolean {
  const { x, z, heading, pitch } = pose
  turnRound(pose, intents, dt)
  const angle = (pose.heading * Math.PI) / 180
  const size = Math.max(1, Math.hypot(intents.forward, intents.aside))
  const speed = (intents.hurry ? hurrying : walking) / size
  const ahead = intents.forward * speed
  const aside = intents.aside * speed
  const goalX = Math.sin(angle) * ahead + Math.cos(angle) * aside
  const goalZ = -Math.cos(angle) * ahead + Math.sin(angle) * aside
  // The distance of a step that speeds up is the integral of the damped speed over dt.
  const lag = (1 - Math.exp(-acceleration * dt)) / acceleration
  const dx = goalX * dt + (gait.vx - goalX) * lag
  const dz = goalZ * dt + (gait.vz - goalZ) * lag
  gait.vx = damp(gait.vx, goalX, acceleration, dt)
  gait.vz = damp(gait.vz, goalZ, acceleration, dt)
  if (!wantsToWalk(intents) && Math.hypot(gait.vx, gait.vz) < 0.01) {
    gait.vx = 0
    gait.vz = 0
  }
  if (dx !== 0 || dz !== 0) walk(floor, pose, dx, dz)
  return pose.x !== x || pose.z !== z || pose.heading !== heading || pose.pitch !== pitch
}

function turnRound(pose: Pose, intents: Intents, dt: number): void {
  const most = fastestLook * dt
  const heading = Math.min(most, Math.max(-most, intents.lookHeading))
  const pitch = Math.min(most, Math.max(-most, intents.lookPitch))
  intents.lookHeading -= heading
  intents.lookPitch -= pitch
  pose.heading = (((pose.heading + heading + intents.turn * keyTurn * dt) % 360) + 360) % 360
  pose.pitch = Math.min(steepest, Math.max(-steepest, pose.pitch + pitch))
}

/** Turns the eyes towards a heading and pitch, softly, at most so many degrees a second. */
export function lookTowards(
  pose: Pose,
  heading: number,
  pitch: number,
  dt: number,
  fastest = fastestLook,
): void {
  const most = fastest * dt
  const turn = turnBetween(pose.heading, heading)
  const soft = turn * (1 - Math.exp(-4 * dt))
  pose.heading = (pose.heading + Math.min(most, Math.max(-most, soft)) + 360) % 360
  pose.pitch = damp(pose.pitch, pitch, 4, dt)
}
