/** What is made in steps, made without a pause between them. */
export function atOnce<Made>(steps: Iterator<unknown, Made>): Made {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
