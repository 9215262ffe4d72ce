/** How often a cut is told again: a service worker that sleeps forgets it. */
const TELL_EVERY = 4_000 // milliseconds

/** The network of the phone shown on this page, which its service worker refuses while it is cut. */
export class Cable {
  cut = $state(false)
  private timer: ReturnType<typeof setInterval> | undefined

  async switch(cut: boolean): Promise<void> {
    this.cut = cut
    clearInterval(this.timer)
    if (cut) this.timer = setInterval(() => void this.tell(), TELL_EVERY)
    await this.tell()
  }

  /** Whoever leaves the page leaves the phone its network. */
  watch(): () => void {
    const leave = () => void this.switch(false)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }

  private async tell(): Promise<void> {
    const registration = await navigator.serviceWorker?.getRegistration('/field/')
    registration?.active?.postMessage({ type: 'NETWORK', cut: this.cut })
  }
}
