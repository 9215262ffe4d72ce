import type { Locator } from '@playwright/test'
import { freshName } from '../people/Book'
import type { Phone } from '../people/Phone'
import { expect, test } from './people'

const TWO_NUMBERS = '0999 345 678 con trai, 0999 654 321 con dâu'

interface Sent {
  facts: { id: string; leaf: number; subject: string }[]
}

/**
 * The server's answer to the next push: the first fact is not in this member's villages any more, the others wait for it. The page's own `fetch` gives it,
 * because Playwright routes no request of a page that a service worker controls.
 */
async function refuseOnce(phone: Phone): Promise<void> {
  await phone.page.evaluate(() => {
    const send = window.fetch
    window.fetch = async (input, init) => {
      if (!String(input instanceof Request ? input.url : input).endsWith('/api/v1/sync/push')) return send(input, init)
      window.fetch = send
      const [first, ...rest] = (JSON.parse(String(init?.body)) as Sent).facts
      const refused = { id: first!.id, outcome: 'REFUSED', problem: 'OUT_OF_SCOPE', params: { leaf: first!.leaf } }
      const later = rest.map(({ id }) => ({ id, outcome: 'LATER', problem: 'PARENT_MISSING', params: { id: first!.id } }))
      return Response.json({ serverTime: '2026-01-01T00:00:00.000Z', receipts: [refused, ...later] })
    }
  })
}

async function asked(phone: Phone): Promise<Locator> {
  await expect(phone.state).toHaveText('1 việc cần bạn xem')
  await phone.tap(phone.state)
  return phone.page.getByRole('article')
}

test('lan wrote too much into one line: the form says so at the line before anything is saved', async ({ lan }) => {
  const { phone } = lan
  const head = freshName()
  await phone.open('/field/ho/moi')
  await phone.page.getByLabel('Tên chủ hộ').fill(head)
  const line = phone.page.getByLabel(/^Số điện thoại/)
  await line.fill(TWO_NUMBERS)
  await phone.tap(phone.button('Lưu'))
  await expect(phone.page.getByText('Số điện thoại quá dài, nhiều nhất 30 ký tự')).toBeVisible()
  await expect(line).toHaveAttribute('aria-invalid', 'true')

  await line.fill('0999 345 678')
  await phone.tap(phone.button('Lưu'))
  await expect(phone.page.getByRole('link', { name: 'Gọi 0999345678' })).toBeVisible()
  await phone.tab('Hôm nay')
  await phone.hasSent()
})

test('lan gives a refused deed up, with everything that leaned on it, after one question', async ({ lan }) => {
  const { phone, book } = lan
  const head = freshName()
  await phone.loseNetwork()
  await book.add(head)
  await book.visit('Cùng làm')
  await phone.tab('Hôm nay')
  await refuseOnce(phone)
  await phone.findNetwork()
  const question = await asked(phone)
  await expect(question).toContainText(`Hộ mới: ${head}`)

  await phone.tap(question.getByRole('button', { name: 'Bỏ việc này' }))
  const sure = question.getByRole('alertdialog')
  await expect(sure).toContainText('việc đi kèm cũng bị bỏ theo')
  await phone.tap(sure.getByRole('button', { name: 'Thôi' }))
  await phone.tap(question.getByRole('button', { name: 'Bỏ việc này' }))
  await phone.tap(sure.getByRole('button', { name: 'Bỏ việc này' }))
  await expect(phone.heading('Mọi việc đã gửi')).toBeVisible()
  await phone.tab('Hộ')
  await phone.page.getByRole('searchbox').fill(head)
  await expect(phone.page.getByText(`Không thấy hộ nào cho “${head}”`)).toBeVisible()
})
