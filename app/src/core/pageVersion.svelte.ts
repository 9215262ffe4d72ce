import { askForUpdates } from './updates'

/** The script a built page begins with; its name changes with anything it is made of. */
const ENTRY = /<script type="module"[^>]*\ssrc="([^"]+)"/

const openEntry = () => document.querySelector('script[type="module"][src]')?.getAttribute('src')

/** Whether the server has a newer version of this page than the one that is open. For pages without a service worker. */
export class PageVersion {
  newer = $state(false)

  /**
   * @param page address of the page
   * @param open the script of the page that is open
   */
  constructor(
    private readonly page: string,
    private readonly open = openEntry(),
    private readonly ask: typeof fetch = (...request) => fetch(...request),
  ) {}

  /** Asks from time to time, until what it returns is called. */
  watch(): () => void {
    return askForUpdates(() => this.look())
  }

  private async look(): Promise<void> {
    const answer = await this.ask(this.page, { cache: 'no-store' })
    if (!answer.ok) return
    const entry = ENTRY.exec(await answer.text())?.[1]
    this.newer = this.open !== undefined && entry !== undefined && entry !== this.open
  }
}
