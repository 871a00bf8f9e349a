import { tagOf, type Language } from '#words'

/** Seconds as they stand on a time line: `1:03`, `1:00:03`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const rest = two(whole % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** Seconds as they are read out: `1 minute 3 seconds`. */
export function spokenTime(seconds: number, language: Language): string {
  const whole = Math.floor(seconds)
  const part = (value: number, unit: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(tagOf[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
      value,
    )
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return [
    ...(hours > 0 ? [part(hours, 'hour')] : []),
    ...(minutes > 0 ? [part(minutes, 'minute')] : []),
    ...(rest > 0 || whole < 60 ? [part(rest, 'second')] : []),
  ].join(' ')
}
