/** The key this vault seals with is no longer stored on the phone, so nothing may be sealed with it. Nothing was written. */
export class KeyLost extends Error {
  constructor() {
    super('the key of this vault is no longer stored')
    this.name = 'KeyLost'
  }
}

/** The stored bytes cannot be opened: another key sealed them, or their key is gone. */
export class Unreadable extends Error {
  constructor(cause: string) {
    super(cause)
    this.name = 'Unreadable'
  }
}

/** Dexie's name for a database that the browser itself cannot open. */
const BROKEN = 'OpenFailedError'

export const isUnreadable = (failure: unknown) => failure instanceof Unreadable || (failure instanceof Error && failure.name === BROKEN)
