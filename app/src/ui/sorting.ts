/** How tables put rows in order: names by Vietnamese collation, numbers by size, what is missing always last. */
export type Key = string | number | undefined
export interface Order {
  column: string
  descending: boolean
}

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' })

export function sorted<Row>(rows: readonly Row[], key: (row: Row) => Key, descending: boolean): Row[] {
  return [...rows].sort((one, other) => compare(key(one), key(other), descending))
}

function compare(one: Key, other: Key, descending: boolean): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  const ascending = typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
  return descending ? -ascending : ascending
}

/** Numbers are looked at from the largest down first, names from the beginning. */
export const nextOrder = (now: Order, column: string, numeric: boolean): Order =>
  now.column === column ? { column, descending: !now.descending } : { column, descending: numeric }
