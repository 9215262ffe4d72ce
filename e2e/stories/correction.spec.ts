import { freshName } from '../people/Book'
import { written } from '../people/Office'
import { expect, test } from './people'

test('lan corrects a visit: it is taken back and told anew, and the numbers at the commune follow', async ({ lan, hoa }) => {
  const { phone, book } = lan
  const head = freshName()
  await book.add(head)
  await phone.tab('Hôm nay')
  await phone.hasSent()
  await hoa.isLive()
  const before = { alone: await hoa.number('Người tự làm được'), helped: await hoa.number('Người được giúp') }

  await book.find(head)
  await book.visit('Tự làm')
  await expect(hoa.figure('Người tự làm được')).toHaveText(written(before.alone + 1))
  await expect(hoa.figure('Người được giúp')).toHaveText(written(before.helped + 1))

  await phone.tap(phone.page.getByRole('listitem').filter({ hasText: ' · tự làm' }).getByRole('button', { name: 'Sửa' }))
  await phone.tap(phone.button('Bỏ dòng này'))
  await book.saw('Nhắc vài chỗ')
  await expect(phone.page.getByText(/ · nhắc vài chỗ/)).toBeVisible()
  await expect(phone.page.getByText(/ · tự làm/)).toHaveCount(0)
  await expect(hoa.figure('Người tự làm được')).toHaveText(written(before.alone))
  await expect(hoa.figure('Người được giúp')).toHaveText(written(before.helped + 1))

  await hoa.goInto(await book.village())
  await hoa.opens(head)
  await expect(hoa.facts.filter({ hasText: 'Đến thăm' })).toHaveCount(2)
  await expect(hoa.facts.filter({ hasText: 'Đến thăm' }).filter({ hasText: 'đã rút lại' })).toHaveCount(1)
  await expect(hoa.facts.filter({ hasText: 'Rút lại' }).first()).toContainText('Nông Thị Lan')
})
