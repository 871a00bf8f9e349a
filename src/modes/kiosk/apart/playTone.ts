/** Plays a soft tone of 0.6 s: what one hears of it tells whether the machine's sound is on. */
export function playTone(): void {
  const context = new AudioContext()
  const tone = context.createOscillator()
  const loud = context.createGain()
  const now = context.currentTime
  tone.frequency.value = 440
  loud.gain.setValueAtTime(0, now)
  loud.gain.linearRampToValueAtTime(0.2, now + 0.05)
  loud.gain.linearRampToValueAtTime(0, now + 0.6)
  tone.connect(loud).connect(context.destination)
  tone.addEventListener('ended', () => void context.close())
  tone.start(now)
  tone.stop(now + 0.6)
}
