/** One telling about a thing: some of its fields, by one device, at one moment. */
export interface Told {
  at: string
  teller: string
  fields: Record<string, unknown>
}

export interface Lost {
  field: string
  value: unknown
  at: string
}

export interface Merged {
  values: Record<string, unknown>
  /** Values that gave way to a different one of another phone. */
  losing: Lost[]
  /** Per field, when the standing value happened. */
  state: Record<string, string>
}

/** Two phones, one household: tellings in the order they happened; field by field the later stands and what it displaced is kept. */
export function merged(tellings: readonly Told[]): Merged {
  const result: Merged = { values: {}, losing: [], state: {} }
  const tellers = new Map<string, string>()
  for (const { at, teller, fields } of tellings) {
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || value === null) continue
      const before = result.values[field]
      const displaced = before !== undefined && !same(before, value) && tellers.get(field) !== teller
      if (displaced) result.losing.push({ field, value: before, at: result.state[field]! })
      result.values[field] = value
      result.state[field] = at
      tellers.set(field, teller)
    }
  }
  return result
}

/** Continues the fold of a pulled row with a telling of mine; what it displaces, the server will say. */
export function described<R extends { state?: Record<string, string> }>(row: R, fields: Record<string, unknown>, at: string): R {
  const stands = Object.entries(fields).filter(([field, value]) => value !== undefined && at >= (row.state?.[field] ?? ''))
  const state = Object.fromEntries(stands.map(([field]) => [field, at]))
  return { ...row, ...Object.fromEntries(stands), state: { ...row.state, ...state } }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
