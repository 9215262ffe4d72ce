import { deviceOf, newDevice, type Device } from '../device'
import type { Pulled, Vault } from '../vault/vault'
import { Refused, type Wire } from '../wire'
import { pull } from './pull'
import { push } from './push'

/** A server that has been restored asks for a reset; what was sent before then goes up once more, so a second round follows. */
const MOST_ROUNDS = 2

/** One exchange with the server: mine goes up, theirs comes down. */
export async function exchange(vault: Vault, wire: Wire, heard: (pulled: Pulled) => void, now = Date.now): Promise<void> {
  const device = await deviceOf(vault)
  if (!device) throw new Refused({ code: 'NOT_SIGNED_IN', params: {} })
  try {
    await rounds(vault, wire, device, heard, now)
  } catch (failure) {
    const code = failure instanceof Refused ? failure.problem.code : undefined
    if (code === 'DEVICE_REVOKED') await vault.forget()
    if (code !== 'DEVICE_UNKNOWN') throw failure
    await rounds(vault, wire, await newDevice(vault, wire), heard, now)
  }
}

async function rounds(vault: Vault, wire: Wire, device: Device, heard: (pulled: Pulled) => void, now: () => number): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await push(vault, wire, device, now)
    const pulled = await pull(vault, wire, device, now)
    heard(pulled)
    if (!pulled.reset || (await vault.mine('unsent')).length === 0) return
  }
}
