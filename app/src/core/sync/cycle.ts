import { currentTime } from '../clock'
import { deviceOf, newDevice, proof, type Device } from '../device'
import type { Pulled, Vault } from '../vault/vault'
import { Refused, type Wire } from '../wire'
import { pull } from './pull'
import { push } from './push'

/** A server that has been restored asks for a reset; what was sent before then goes up once more, so a second round follows. */
const MOST_ROUNDS = 2

/** One exchange with the server: mine goes up, theirs comes down. */
export async function exchange(vault: Vault, wire: Wire, heard: (pulled: Pulled) => void, now = currentTime): Promise<void> {
  const device = await deviceOf(vault)
  if (!device) throw new Refused({ code: 'NOT_SIGNED_IN', params: {} })
  try {
    await rounds(vault, wire, device, heard, now)
  } catch (failure) {
    const reason = codeOf(failure) === 'NOT_SIGNED_IN' ? await standing(wire, device, failure) : failure
    if (codeOf(reason) === 'DEVICE_REVOKED') await vault.forget()
    if (codeOf(reason) !== 'DEVICE_UNKNOWN') throw reason
    await rounds(vault, wire, await newDevice(vault, wire), heard, now)
  }
}

const codeOf = (failure: unknown) => (failure instanceof Refused ? failure.problem.code : undefined)

/** A phone that was reported lost is signed out too, so it asks without a session whether that is why. */
async function standing(wire: Wire, device: Device, signedOut: unknown): Promise<unknown> {
  try {
    await wire.send('/api/v1/sync/standing', '{}', await proof(device, '{}'))
    return signedOut
  } catch (failure) {
    return codeOf(failure) === 'DEVICE_REVOKED' ? failure : signedOut
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
