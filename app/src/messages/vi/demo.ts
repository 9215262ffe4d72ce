/** The words of the page that shows a phone and the province side by side. */
export const demo = {
  title: 'Từ cánh cửa đến con số',
  lead: 'Bên trái là máy của Lan ở thôn, bên phải là bàn của tỉnh. Cả hai đều thật: bấm thử.',
  phone: 'Máy của Lan',
  province: 'Bàn của tỉnh',
  cut: 'Tắt mạng',
  cutOn: 'Máy của Lan đang không có mạng: cứ ghi, máy giữ hộ.',
  cutOff: 'Máy của Lan có mạng: ghi xong là gửi.',
  opening: 'Đang mở hai màn hình…',
  failed: 'Chưa mở được. Trang này chỉ có trong tỉnh mẫu; hãy thử lại sau giây lát.',
  home: 'Về trang đầu',
  walks: 'Hai lối đi, mỗi lối một phút',
  walk: {
    door: {
      title: 'Một lần gõ cửa',
      steps: [
        { who: 'phone', words: 'Chọn một nhà tối nay', to: '/field/' },
        { who: 'phone', words: 'Tắt mạng, ghi lượt thăm, bấm Lưu', to: '/field/ho' },
        { who: 'phone', words: 'Bật mạng lại: việc tự gửi', to: '/field/toi' },
        { who: 'province', words: 'Con số của tỉnh vừa nhích', to: '/console/' },
      ],
    },
    stuck: {
      title: 'Một chỗ vướng được gỡ',
      steps: [
        { who: 'phone', words: 'Mở Hỏi, chọn dịch vụ, báo vướng ở một bước', to: '/field/hoi' },
        { who: 'province', words: 'Tỉnh thấy ngay, viết lời giải', to: '/console/vuong' },
        { who: 'phone', words: 'Lời giải về thành một cửa tối nay', to: '/field/' },
      ],
    },
  },
}
