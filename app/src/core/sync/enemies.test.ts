// @vitest-environment node
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { currentTime } from '../clock'
import { registerDevice } from '../device'
import { newId } from '../ids'
import { Phone, type Me } from '../phone.svelte'
import { Vault } from '../vault/vault'
import { Wire } from '../wire'
import { PretendServer, type Fate } from '../../../test/PretendServer'

const HOUR = 3_600_000
const me = (account: string): Me => ({ account, name: account, displayName: account, mustChangePassword: false, administrator: false, roles: [] })

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T12:00:00.000Z') }))
afterEach(() => void vi.useRealTimers())

async function phoneOf(account: string, server: PretendServer): Promise<Phone> {
  const vault = await Vault.open(`enemies-${newId()}`)
  const wire = new Wire('field', server.ask)
  await registerDevice(vault, wire)
  return Phone.open(me(account), vault, wire)
}

/** What one phone does: visits, corrections and exchanges, whatever the network. */
type Deed = { what: 'register' | 'visit' | 'withdraw' | 'sync' | 'copy' | 'restore' | 'put-back' | 'forget'; who: 0 | 1; turned: number; fates: Fate[] }

const fate = fc.constantFrom<Fate>('fine', 'fine', 'lost', 'mute', 'cut', 'twice', 'portal', 'gateway')
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('register', 'visit', 'visit', 'withdraw', 'sync', 'sync', 'copy', 'restore', 'put-back', 'forget'),
  who: fc.constantFrom(0, 1),
  turned: fc.nat(5),
  fates: fc.array(fate, { maxLength: 4 }),
})

/** Two members of one village, a server and the bad days between them. */
class Story {
  readonly told = new Set<string>()
  readonly withdrawn = new Set<string>()
  readonly own: [Map<string, string>, Map<string, string>] = [new Map(), new Map()]
  homes: string[] = []
  backup: ReturnType<PretendServer['copy']>

  constructor(
    readonly server: PretendServer,
    readonly phones: [Phone, Phone],
  ) {
    this.backup = server.copy()
  }

  async live({ what, who, turned, fates }: Deed) {
    vi.setSystemTime(currentTime() + HOUR)
    Object.assign(this.server, { turned, fates: [...fates] })
    const phone = this.phones[who]
    if (what === 'register') await this.register(phone)
    if (what === 'visit') await this.visit(phone, who)
    if (what === 'withdraw') await this.withdraw(phone, who)
    if (what === 'sync') await phone.sync()
    if (what === 'copy') this.backup = this.server.copy()
    if (what === 'restore') this.server.restore(this.backup)
    if (what === 'put-back') this.server.putBack(this.backup)
    if (what === 'forget') this.server.known.clear()
  }

  async register(phone: Phone) {
    const id = newId()
    const body = { source: 'visit', ground: 'task' }
    await this.tell(phone, [{ id, type: 'household.registered/1', subject: id, leaf: this.server.leaf, body, personal: { head: 'Nông Thị Mẩy' } }])
    this.homes.push(id)
  }

  async visit(phone: Phone, who: 0 | 1) {
    const subject = this.homes.at(-1)
    if (!subject) return
    const about = { subject, leaf: this.server.leaf }
    const [id, help] = [newId(), newId()]
    await this.tell(phone, [
      { ...about, id, type: 'visit.made/1', body: { outcome: 'met', where: 'home' } },
      { ...about, id: help, type: 'help.given/1', body: { visit: id, learner: 'a', service: 'b', seen: 'alone' } },
    ])
    this.own[who].set(id, help)
  }

  async withdraw(phone: Phone, who: 0 | 1) {
    const [id, help] = [...this.own[who]][0] ?? []
    if (!id || !help) return
    const subject = phone.deeds.flatMap(({ facts }) => facts).find(({ fact }) => fact.id === id)!.fact.subject
    await phone.takeBack(subject, this.server.leaf, [id, help])
    this.own[who].delete(id)
    this.withdrawn.add(id)
  }

  async tell(phone: Phone, words: Parameters<Phone['tell']>[0]) {
    await phone.tell(words)
    for (const { id } of words) this.told.add(id!)
  }

  /** Better days: everybody meets the server a few times. */
  async calm() {
    for (let round = 0; round < 4; round++) {
      for (const phone of this.phones) {
        vi.setSystemTime(currentTime() + 2 * HOUR)
        Object.assign(this.server, { turned: 0, fates: [] })
        await phone.sync()
      }
    }
  }

  visitsSeenBy(who: 0 | 1): Set<string> {
    return new Set(this.homes.flatMap((home) => this.phones[who].book.about(home).visits.map(({ id }) => id)))
  }
}

async function story(): Promise<Story> {
  const server = new PretendServer()
  return new Story(server, [await phoneOf('lan', server), await phoneOf('minh', server)])
}

const inOrder = <T extends { id: string }>(things: readonly T[]) => [...things].sort((one, other) => (one.id < other.id ? -1 : 1))

test('whatever befalls the way, both phones and the server end with the same rows, each fact once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), async (deeds) => {
      const { server, phones, told, withdrawn, homes } = await lived(deeds)
      for (const phone of phones) {
        expect(phone.unsent).toEqual([])
        expect(phone.refused).toEqual([])
        expect(inOrder(await phone.vault.rows())).toEqual(inOrder(server.rows()))
      }
      const kept = server.facts.filter(({ type }) => type !== 'fact.withdrawn/1').map(({ id }) => id)
      expect(kept.sort()).toEqual([...told].sort())
      expect(server.rows().some(({ id }) => withdrawn.has(id))).toBe(false)
      expect(homes.every((home) => server.rows().some(({ id }) => id === home))).toBe(true)
    }),
    { numRuns: 40 },
  )
}, 60_000)

async function lived(deeds: readonly Deed[]): Promise<Story> {
  const told = await story()
  for (const each of deeds) {
    await told.live(each)
    for (const who of [0, 1] as const) expectOwnVisits(told, who)
  }
  await told.calm()
  return told
}

/** What a member told is on the screen at every moment: before it is sent, while it travels, and when it comes back. */
function expectOwnVisits(told: Story, who: 0 | 1) {
  const seen = told.visitsSeenBy(who)
  for (const id of told.own[who].keys()) expect(seen).toContain(id)
  for (const id of told.withdrawn) if (told.phones[who].deeds.some(({ facts }) => facts.some((fact) => fact.id === id))) expect(seen).not.toContain(id)
}

test('what was acknowledged, but came back in no row before the server was put back to yesterday, goes up once more', async () => {
  const told = await story()
  const { phones, server } = told
  await told.register(phones[0])
  for (const phone of phones) await phone.sync()
  const yesterday = server.copy()
  await told.visit(phones[0], 0)
  server.fates = ['fine', 'lost']
  await phones[0].sync()
  expect(phones[0].unsent).toEqual([])
  server.putBack(yesterday)
  await told.visit(phones[1], 1)
  await phones[1].sync()
  await phones[0].sync()
  expect(server.facts.filter(({ type }) => type === 'visit.made/1')).toHaveLength(2)
  expect(told.visitsSeenBy(0).size).toBe(2)
})

test('a reopened phone shows what the killed one had told', async () => {
  const told = await story()
  const { phones, server } = told
  await told.register(phones[0])
  await told.visit(phones[0], 0)
  const again = await Phone.open(me('lan'), await Vault.open(phones[0].vault.database.name), new Wire('field', server.ask))
  expect(again.book.about(told.homes[0]!).visits).toHaveLength(1)
  await again.sync()
  expect(server.facts.map(({ type }) => type)).toEqual(['household.registered/1', 'visit.made/1', 'help.given/1'])
})
