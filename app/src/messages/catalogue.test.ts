// @vitest-environment node
import { expect, test } from 'vitest'
import { catalogue } from './vi/catalogue'

test.each([
  ['Không mở được', 'Nếu không mở được:'],
  ['Điện thoại báo lỗi', 'Nếu điện thoại báo lỗi:'],
  ['Nếu quên mật khẩu', 'Nếu quên mật khẩu:'],
  ['OTP không về', 'Nếu OTP không về:'],
  ['VNeID báo lỗi', 'Nếu VNeID báo lỗi:'],
  ['Zalo không mở', 'Nếu Zalo không mở:'],
  ['Cài đặt không xong.', 'Nếu cài đặt không xong:'],
  ['Google hiện nhiều trang', 'Nếu Google hiện nhiều trang:'],
])('"%s" is read on as "%s"', (what, said) => {
  expect(catalogue.failure(what)).toBe(said)
})
