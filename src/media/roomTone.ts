import { seeded } from '#kit'
import { echoIn } from './echoIn.ts'
import type { Tone } from './toneOf.ts'
import { events } from './events/index.ts'
import type { EventName } from './events/names.ts'

/** Seconds of noise that go round, and of the crossing from one room's tone to the next. */
const loop = 6
const crossing = 0.8

export type RoomTone = {
  become: (tone: Tone) => void
  /** Lets an event be heard, once. */
  play: (event: EventName) => void
  stop: () => void
}

/**
 * The quiet tone of a room, synthesised. A browser only lets it sound after a gesture: until then
 * it waits, and the next press or key starts it. Stopping frees all of it.
 */
export function createRoomTone(first: Tone): RoomTone {
  const context = new AudioContext()
  const source = context.createBufferSource()
  source.buffer = noise(context)
  source.loop = true
  const filter = context.createBiquadFilter()
  filter.type = 'lowpass'
  filter.frequency.value = first.cutoff
  const gain = context.createGain()
  gain.gain.value = 0
  source.connect(filter).connect(gain).connect(context.destination)
  source.start()
  const listening = new AbortController()
  const begin = () => void context.resume()
  for (const gesture of ['pointerdown', 'keydown'])
    window.addEventListener(gesture, begin, { signal: listening.signal })
  // Events are heard as they are and, more softly, from the walls.
  const walls = context.createConvolver()
  const soft = context.createGain()
  soft.gain.value = 0.3
  walls.connect(soft).connect(context.destination)
  const become = ({ cutoff, level, echo }: Tone) => {
    walls.buffer = echo > 0 ? bufferOf(context, echoIn(context.sampleRate, echo)) : null
    filter.frequency.setTargetAtTime(cutoff, context.currentTime, crossing / 3)
    gain.gain.setTargetAtTime(level, context.currentTime, crossing / 3)
  }
  become(first)
  const buffers = new Map<EventName, AudioBuffer>()
  const play = (event: EventName) => {
    const buffer = buffers.get(event) ?? bufferOf(context, events[event](context.sampleRate))
    buffers.set(event, buffer)
    const once = context.createBufferSource()
    once.buffer = buffer
    once.connect(context.destination)
    if (walls.buffer) once.connect(walls)
    once.start()
  }
  return {
    become,
    play,
    stop: () => {
      listening.abort()
      source.stop()
      void context.close()
    },
  }
}

/**
 * Brown noise of root mean square 1 whose end meets its beginning: a leaking sum of white noise,
 * the same at every visit.
 */
function noise(context: AudioContext): AudioBuffer {
  const length = loop * context.sampleRate
  const buffer = context.createBuffer(1, length, context.sampleRate)
  const samples = buffer.getChannelData(0)
  const chance = seeded(1406)
  let sum = 0
  let square = 0
  for (let i = 0; i < length; i += 1) {
    sum = 0.985 * sum + (chance() * 2 - 1)
    // Faded out and in over the seam, so that the loop does not click.
    const edge = Math.min(1, i / 4000, (length - 1 - i) / 4000)
    samples[i] = sum * edge
    square += (sum * edge) ** 2
  }
  const rms = Math.sqrt(square / length)
  for (let i = 0; i < length; i += 1) samples[i] = (samples[i] ?? 0) / rms
  return buffer
}

function bufferOf(context: AudioContext, samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = context.createBuffer(1, samples.length, context.sampleRate)
  buffer.copyToChannel(samples, 0)
  return buffer
}
