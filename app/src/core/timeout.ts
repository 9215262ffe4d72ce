/** The work took longer than it may. */
export class TimedOut extends Error {}

/** Waits for the work, but not for ever; when the time is over, `stop` is called and the wait ends. */
export function within<T>(milliseconds: number, work: Promise<T>, stop: () => void = () => {}): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      stop()
      fail(new TimedOut(`no answer within ${milliseconds} ms`))
    }, milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
