import type { Api } from '$core/api'
import { today } from '$core/clock'
import type { Day } from '$core/day'
import type { DeskWords } from '$core/desk'
import type { Live } from '$core/live.svelte'
import { officeWire } from '$core/office.svelte'
import { Reading } from '$core/reading.svelte'
import { matchesWords } from '$core/rules/search'
import { folded } from '$core/rules/text'
import type { Wire } from '$core/wire'

export type SalesBoard = Api['SalesBoard']
export type SalesFigures = Api['SalesFigures']
export type SellerLine = Api['SellerLine']
export type SellerList = Api['SellerList']
export type ShopAccounts = Api['ShopAccounts']
export type LivestreamLine = Api['LivestreamLine']
export type OrderReport = Api['OrderReport']
export type WaitingShop = Api['WaitingShopsWaitingShop']
export type Platform = Api['ServiceNamesNamed']
export type Fate = OrderReport['orders'][number]['fate']

export const PERIODS = ['thang', 'quy', 'nam'] as const
export type SalesPeriod = (typeof PERIODS)[number]

/** The first day of the month, quarter or year a day is in. */
export function firstOf(period: SalesPeriod, today: Day): Day {
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))]
  const first = { thang: month, quy: month - ((month - 1) % 3), nam: 1 }[period]
  return `${year}-${String(first).padStart(2, '0')}-01`
}

/** What a place can be asked about its sales. */
const at = (place: number, what: string) => `/api/v1/console/places/${place}/${what}`

/** Sums over a province's sales are dearer than one leaf's figures, and nobody acts on them within seconds. */
const REST = 4_000

export const boardOf = (place: number, period: SalesPeriod, live: Live, wire: Wire = officeWire) =>
  new Reading<SalesBoard>(() => at(place, `sales?from=${firstOf(period, today())}&to=${today()}`), live, wire, REST)

/** Sellers of a group, largest sales first, with their total number; the server returns only as many lines as a screen can show. */
export const sellersOf = (place: number, live: Live, group: SellerGroup = 'all', wire: Wire = officeWire) =>
  new Reading<SellerList>(() => at(place, `sellers?group=${group}`), live, wire, REST)

export const livestreamsOf = (place: number, live: Live, wire: Wire = officeWire) => new Reading<LivestreamLine[]>(() => at(place, 'livestreams'), live, wire, REST)

export const platformsOf = (place: number, live: Live, wire: Wire = officeWire) => new Reading<Platform[]>(() => at(place, 'platforms'), live, wire, REST)

export const importsOf = (place: number, live: Live, wire: Wire = officeWire) => new Reading<OrderReport[]>(() => at(place, 'order-imports'), live, wire, REST)

export const waitingOf = (place: number, live: Live, wire: Wire = officeWire) => new Reading<WaitingShop[]>(() => at(place, 'waiting-shops'), live, wire)

/** Accounts to which a shop may belong: the server searches all accounts of the platform and returns the likeliest first. */
export const candidatesOf = (place: number, { service, name }: WaitingShop, words: () => string, live: Live, wire: Wire = officeWire) =>
  new Reading<ShopAccounts>(() => at(place, `waiting-shops/candidates?${new URLSearchParams({ platform: service, shop: name, words: words().trim() })}`), live, wire)

export type LayoutWords = Record<string, Record<string, string[]>>

export const layoutsOf = (place: number, live: Live, wire: Wire = officeWire) => new Reading<LayoutWords>(() => at(place, 'order-layouts'), live, wire, REST)

/** Hands an export in; dry, it only says what would happen. */
export const handIn = (place: number, platform: string, file: File, dry: boolean, wire: Wire = officeWire) =>
  wire.upload<OrderReport>(at(place, `orders?platform=${platform}&dry=${dry}`), file, { 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name) })

export const chooseShop = (place: number, { service, shop }: WaitingShop, account: string | undefined, wire: Wire = officeWire) =>
  wire.post<Api['WaitingShopsSettled']>(at(place, 'waiting-shops'), { service, shop, account })

export const reopenShop = (place: number, { service, shop }: WaitingShop, wire: Wire = officeWire) =>
  wire.send(at(place, `waiting-shops/${service}/${shop}/reopen`), '{}')

/** A livestream as one writes it into the form. */
export const written = (line?: LivestreamLine) => ({
  ...{ name: line?.name ?? '', on: line?.on ?? today(), service: line?.service ?? '', host: line?.host ?? '', products: line?.products.join('\n') ?? '' },
  ...{ viewers: String(line?.viewers ?? ''), orders: String(line?.orders ?? ''), amount: String(line?.amount ?? '') },
})

/** Told anew it is another livestream, and the one before is taken back, in one deed. */
export const livestreamFacts = ({ id, takenBack, leaf, body }: { id: string; takenBack: string; leaf: number; body: object }, before?: LivestreamLine): DeskWords[] => [
  { id, type: 'livestream.held/1', leaf, body },
  ...(before ? [{ id: takenBack, type: 'fact.withdrawn/1', leaf: before.leaf, subject: before.id, body: { facts: [before.id] } }] : []),
]

export const keepLayout = (place: number, code: string, words: Record<string, string[]>, wire: Wire = officeWire) =>
  wire.send(at(place, `order-layouts/${encodeURIComponent(code)}`), JSON.stringify(words))

/** Transactions per account, as a share; undefined where there is no account to divide by. */
export const perAccount = ({ everOrders, accounts }: SalesFigures): number | undefined => (accounts === 0 ? undefined : everOrders / accounts)

export type SellerGroup = 'all' | 'asleep' | 'never'

export const inGroup = (line: SellerLine, group: SellerGroup): boolean =>
  group === 'all' || (group === 'asleep' ? line.dormantSince != null : line.orders === 0)

/** Whether a list narrowed to a village and to the ends of some ids shows this seller; an empty text narrows nothing. */
export const isMeant = ({ place, id }: SellerLine, village: string, ids: string): boolean =>
  (!village || place === Number(village)) && (!ids || ids.split(',').some((end) => id.endsWith(end)))

export const shopsOf = ({ accounts }: SellerLine): string => accounts.map(({ platform, shop }) => [platform, shop].filter(Boolean).join(' · ')).join('; ')

export const foundSellers = (lines: readonly SellerLine[], words: string): SellerLine[] =>
  lines.filter((line) => matchesWords([line.name, line.placeName, shopsOf(line)].filter(Boolean).join(' '), words))

/** A heading that the office pointed at joins the platform's words for that meaning, and leaves any other. */
export function withHeadings(words: Record<string, string[]>, chosen: Record<string, string>): Record<string, string[]> {
  const pointed = new Set(Object.values(chosen).filter(Boolean).map(folded))
  const kept = Object.fromEntries(Object.entries(words).map(([meaning, all]) => [meaning, meaning === 'not-counting' ? all : all.filter((word) => !pointed.has(folded(word)))]))
  for (const [meaning, heading] of Object.entries(chosen)) if (heading) kept[meaning] = [heading, ...(kept[meaning] ?? [])]
  return kept
}
