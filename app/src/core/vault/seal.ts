import { Unreadable } from './failures'

const text = new TextEncoder()
const IV_LENGTH = 12

/** WebCrypto is only there on https:// and on localhost; without it nothing may be kept on the phone. */
export const sealingPossible = () => globalThis.crypto?.subtle !== undefined

/** A key that can be used here but never taken out of the browser. */
export const newSealKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

/** Tells one sealing from every other: its random beginning never comes twice. */
export const sealMark = (sealed: Uint8Array) => sealed.subarray(0, IV_LENGTH).join()

/** Closes and opens what the phone keeps; `about` names what the bytes belong to, so that they cannot be put elsewhere. */
export class Seal {
  constructor(private readonly key: CryptoKey) {}

  async close(thing: unknown, about: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH))
    const secret = await crypto.subtle.encrypt(this.how(iv, about), this.key, text.encode(JSON.stringify(thing)))
    const sealed = new Uint8Array(IV_LENGTH + secret.byteLength)
    sealed.set(iv)
    sealed.set(new Uint8Array(secret), IV_LENGTH)
    return sealed
  }

  async open<T>(sealed: Uint8Array<ArrayBuffer>, about: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.decrypted(sealed, about))) as T
  }

  private async decrypted(sealed: Uint8Array<ArrayBuffer>, about: string): Promise<ArrayBuffer> {
    try {
      return await crypto.subtle.decrypt(this.how(sealed.slice(0, IV_LENGTH), about), this.key, sealed.slice(IV_LENGTH))
    } catch (failure) {
      throw new Unreadable(`${about}: ${String(failure)}`)
    }
  }

  private how(iv: Uint8Array<ArrayBuffer>, about: string) {
    return { name: 'AES-GCM', iv, additionalData: text.encode(about) }
  }
}
