import { freshName } from '../people/Book'
import { Phone } from '../people/Phone'
import { address, expect, test } from './people'

const EXPECTED = 60
const OVERLAP = 20

/** Opens the session's list and ticks some of its first people, without a network. */
async function ticks(phone: Phone, session: string, from: number, to: number) {
  await phone.open(`/field/tap-huan/${session}`)
  const list = phone.page.getByRole('list', { name: 'Danh sách điểm danh' }).getByRole('button')
  await expect(list.nth(to - 1)).toBeVisible()
  await phone.loseNetwork()
  for (let who = from; who < to; who++) await phone.tap(list.nth(who))
  await expect(phone.page.getByRole('list', { name: 'Danh sách điểm danh' }).getByRole('button', { pressed: true })).toHaveCount(to - from)
}

test('two phones without a network take the attendance of the same sixty, and each is counted once', async ({ hoa }) => {
  const name = `Tập huấn chữ ký số ${freshName()}`
  await hoa.page.goto('/console/tap-huan/moi')
  await hoa.page.getByLabel('Tên', { exact: true }).fill(name)
  await hoa.page.getByLabel('Địa điểm, điểm cầu chính').fill('Hội trường UBND xã Địa Linh')
  await hoa.page.getByRole('button', { name: 'Mở', exact: true }).click()
  await expect(hoa.heading(name)).toBeVisible()
  const session = new URL(hoa.page.url()).pathname.split('/').at(-1) ?? ''
  await expect(hoa.page.getByText('Chưa có ai được điểm danh')).toBeVisible()

  const phones = [await Phone.new(address()), await Phone.new(address())] as const
  try {
    for (const phone of phones) {
      await phone.turnOn()
      await phone.signIn('hoa')
    }
    const [one, other] = phones
    await ticks(one, session, 0, (EXPECTED + OVERLAP) / 2)
    await ticks(other, session, (EXPECTED - OVERLAP) / 2, EXPECTED)
    for (const phone of phones) await phone.findNetwork()
    for (const phone of phones) {
      await phone.tab('Hôm nay')
      await phone.hasSent()
    }

    const told = (what: string) => hoa.page.getByText(what, { exact: true }).locator('..').locator('strong')
    await expect(told('Người có tên')).toHaveText(String(EXPECTED))
    await expect(told('Lượt có tên')).toHaveText(String(EXPECTED))
    await expect(hoa.page.getByRole('region', { name: 'Danh sách người dự' }).locator('tbody').getByRole('row')).toHaveCount(EXPECTED)
    await one.open(`/field/tap-huan/${session}`)
    await expect(one.page.getByText(`${EXPECTED} người`, { exact: true })).toBeVisible()
  } finally {
    for (const phone of phones) await phone.throwAway()
  }
})
