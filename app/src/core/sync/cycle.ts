import { deviceOf } from '../device'
import type { Pulled, Vault } from '../vault/vault'
import { Unreachable, type Wire } from '../wire'
import { pull } from './pull'
import { push } from './push'

/** A server that has been restored asks for a reset; what was sent before then goes up once more, so a second round follows. */
const MOST_ROUNDS = 2

/** One exchange with the server: mine goes up, theirs comes down. */
export async function exchange(vault: Vault, wire: Wire, heard: (pulled: Pulled) => void, now = Date.now): Promise<void> {
  const device = await deviceOf(vault)
  if (!device) throw new Unreachable('this phone is not registered yet')
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await push(vault, wire, device, now)
    const pulled = await pull(vault, wire, device, now)
    heard(pulled)
    if (!pulled.reset) return
  }
}
