import type { Api } from './api'
import type { Vault } from './vault/vault'
import type { Wire } from './wire'

const text = new TextEncoder()

/** This phone as the server knows it; its secret is a key that proves batches and can never be read out again. */
export interface Device {
  id: string
  key: CryptoKey
}

export const deviceOf = async (vault: Vault): Promise<Device | undefined> => vault.note<Device>('device')

/** Registers this phone once per account; signing in again finds it still here. */
export const registerDevice = async (vault: Vault, wire: Wire): Promise<Device> => (await deviceOf(vault)) ?? newDevice(vault, wire)

/** The server knows nothing of this phone any more (its data may have been set up anew): it starts again as a new one, from number 1. */
export async function newDevice(vault: Vault, wire: Wire): Promise<Device> {
  const { id, secret } = await wire.post<Api['DeviceRegisteredDevice']>('/api/v1/devices', {
    label: nameOf(globalThis.navigator?.userAgent ?? ''),
  } satisfies Api['DeviceNewDevice'])
  const device = { id, key: await proofKey(secret) }
  await vault.becomeDevice(device)
  return device
}

/** Enough to tell one's phones apart in a list: `Android · Chrome`. */
export function nameOf(userAgent: string): string {
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'Linux'].find((word) => userAgent.includes(word)) ?? '?'
  const browser = ['SamsungBrowser', 'CocCoc', 'Edg', 'Firefox', 'Chrome', 'Safari'].find((word) => userAgent.includes(word)) ?? '?'
  return `${system} · ${browser}`
}

export const proofKey = (secret: string) =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )

/** The headers that prove a body came from this phone: HMAC-SHA256 over the raw bytes, in lower-case hex. */
export async function proof(device: Device, body: string): Promise<Record<string, string>> {
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', device.key, text.encode(body)))
  return { 'X-Device': device.id, 'X-Device-Mac': Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('') }
}
