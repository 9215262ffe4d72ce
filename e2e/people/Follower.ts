import { createHash, randomUUID } from 'node:crypto'
import { currentTime } from '../house/clock'

/** The demo's own stand-in for the vendor signs with these; they open nothing. */
const APP = '1001'
const OA_SECRET = 'oa-secret'

/** Somebody who follows the province on Zalo; what they do there, the vendor tells the house. */
export class Follower {
  readonly id = `may-${randomUUID()}`

  constructor(private readonly house: string) {}

  follow = () => this.tell({ event_name: 'follow', follower: { id: this.id } })

  write = (text: string) => this.tell({ event_name: 'user_send_text', sender: { id: this.id }, message: { msg_id: this.id, text } })

  private async tell(event: object): Promise<void> {
    const timestamp = String(currentTime())
    const body = JSON.stringify({ app_id: APP, timestamp, ...event })
    const mac = createHash('sha256').update(APP + body + timestamp + OA_SECRET).digest('hex')
    const headers = { 'Content-Type': 'application/json', 'X-ZEvent-Signature': `mac=${mac}` }
    const { status } = await fetch(`${this.house}/api/v1/zalo/webhook`, { method: 'POST', body, headers })
    if (status !== 200) throw new Error(`the house answered the vendor ${status}`)
  }
}
