import { expect, test } from './people'

const TABS = 8

test('tuan opens eight tabs, and each shows its figures: they share one stream', async ({ tuan }) => {
  const context = tuan.page.context()
  let streams = 0
  context.on('request', (request) => {
    if (request.url().includes('/api/v1/console/live')) streams++
  })
  for (let i = 1; i < TABS; i++) {
    const tab = await context.newPage()
    await tab.goto(tuan.page.url())
    await expect(tab.getByText('Hộ đã gặp').first()).toBeVisible()
    await expect(tab.getByRole('rowheader').getByRole('link')).toHaveCount(8)
  }
  expect(streams).toBe(0)

  await tuan.page.close()
  await expect.poll(() => streams).toBe(1)
})
