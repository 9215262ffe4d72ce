/** Page state kept in the address: filters, order and opened parts survive Back and a reload, and are part of a shared link. */
import type { Order } from './sorting'
import { setQuery, way } from './way.svelte'

export interface Kept<Value> {
  value: Value
}

/**
 * @param name   of the query parameter
 * @param usual  the value without that parameter
 * @param among  the values it may have; others count as the usual one
 */
export function kept(name: string, usual: string): Kept<string>
export function kept<Value extends string>(name: string, usual: NoInfer<Value>, among: readonly Value[]): Kept<Value>
export function kept<Value extends string>(name: string, usual: Value, among?: readonly Value[]): Kept<Value> {
  const read = (): Value => {
    const word = way.query.get(name) as Value | null
    return word === null || (among && !among.includes(word)) ? usual : word
  }
  return {
    get value() {
      return read()
    },
    set value(next) {
      setQuery(name, next === usual ? undefined : next)
    },
  }
}

/** Something that is on or off, off as usual. */
export function keptSwitch(name: string): Kept<boolean> {
  const word = kept(name, '')
  return {
    get value() {
      return word.value !== ''
    },
    set value(on) {
      word.value = on ? '1' : ''
    },
  }
}

/** A handful of words, e.g. the parts of a page that are open. */
export function keptSet(name: string) {
  const word = kept(name, '')
  const all = () => word.value.split(',').filter(Boolean)
  return {
    has: (each: string) => all().includes(each),
    toggle(each: string) {
      const open = all()
      word.value = (open.includes(each) ? open.filter((one) => one !== each) : [...open, each]).join(',')
    },
  }
}

const DOWN = '.xuong'

/** How a table is sorted: `xep=reached.xuong` is by that column, the largest first. */
export function keptOrder(column: string, descending = false, name = 'xep'): Kept<Order> {
  const written = ({ column, descending }: Order) => `${column}${descending ? DOWN : ''}`
  const word = kept(name, written({ column, descending }))
  const order = $derived<Order>({ column: word.value.replace(DOWN, ''), descending: word.value.endsWith(DOWN) })
  return {
    get value() {
      return order
    },
    set value(next) {
      word.value = written(next)
    },
  }
}

