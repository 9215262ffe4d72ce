import { TungNha } from '../house/TungNha'
import { freshName } from '../people/Book'
import { written } from '../people/Office'
import { expect, test } from './people'

test('lan records three visits without a network, closes the browser, and the province sees them once she is back', { tag: '@clock' }, async ({ lan, tuan }) => {
  const { phone, book } = lan
  const heads = [freshName(), freshName(), freshName()]
  for (const head of heads) await book.add(head)
  await phone.tab('Hôm nay')
  await phone.hasSent()

  await phone.loseNetwork()
  for (const head of heads) {
    await book.find(head)
    await book.visit('Cùng làm')
  }
  await phone.turnOff()
  await phone.turnOn()
  await phone.open()

  await expect(phone.state).toHaveText('3 việc chưa gửi')
  for (const head of heads) {
    await book.find(head)
    await expect(phone.page.getByText(/ · cùng làm/)).toBeVisible()
  }

  await tuan.isLive()
  const reached = await tuan.number('Hộ đã gặp')
  const helped = await tuan.number('Người được giúp')
  await tuan.page.evaluate(() => (document.documentElement.dataset.kept = 'yes'))

  await phone.tab('Hôm nay')
  const uploaded = phone.page.waitForResponse('**/api/v1/sync/push').then(() => performance.now())
  await phone.findNetwork()
  await expect(tuan.figure('Hộ đã gặp')).toHaveText(written(reached + 3))
  const delay = performance.now() - (await uploaded)
  await expect(tuan.figure('Người được giúp')).toHaveText(written(helped + 3))
  await expect(tuan.page.locator('html')).toHaveAttribute('data-kept', 'yes')
  await phone.hasSent()
  console.log(`    the dashboard moved ${Math.round(delay)} ms after the upload`)

  const { exit, said } = await TungNha.run('verify', '--data', process.env.TUNGNHA_DATA ?? '')
  expect(said).toContain('Verified: ')
  expect(exit).toBe(0)
})
