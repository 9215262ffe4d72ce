/** A value that gave way to a different one told of the same field. */
export interface Lost {
  field: string
  value: unknown
  at: string
}

/** What a row keeps so that a merge can continue from it: when each standing value happened, and what gave way last. */
export interface Merging {
  state?: Record<string, string>
  losing?: Lost[]
}

/**
 * Two phones, one household: field by field the later value stands and the last different one is kept. Continues exactly from where
 * the server's fold stopped, and a telling the row already holds changes nothing. Vectors: `contract/rules/household-merge.json`.
 */
export function described<R extends Merging>(row: R, fields: Record<string, unknown>, at: string): R {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  return told.reduce((merged, [field, value]) => tell(merged, field, value, at), row)
}

function tell<R extends Merging>(row: R, field: string, value: unknown, at: string): R {
  const since = row.state?.[field]
  const before = (row as Record<string, unknown>)[field]
  const lost = before !== undefined && !same(before, value)
  if (since === undefined) return standing(row, field, value, at)
  if (at < since) return lost && lateEnough(row, field, at) ? losing(row, { field, value, at }) : row
  const next = standing(row, field, value, at)
  return lost ? losing(next, { field, value: before, at: since }) : next
}

const standing = <R extends Merging>(row: R, field: string, value: unknown, at: string): R => ({
  ...row,
  [field]: value,
  state: { ...row.state, [field]: at },
})

const lateEnough = (row: Merging, field: string, at: string) => row.losing?.every((each) => each.field !== field || at >= each.at) ?? true

const losing = <R extends Merging>(row: R, lost: Lost): R => ({
  ...row,
  losing: [...(row.losing ?? []).filter(({ field }) => field !== lost.field), lost].sort((one, other) => (one.field < other.field ? -1 : 1)),
})

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
