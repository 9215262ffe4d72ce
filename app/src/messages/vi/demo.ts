/** The words of the page that shows a phone and the province side by side. */
export const demo = {
  title: 'Từ cánh cửa đến con số',
  lead: 'Máy của Lan ở thôn và bàn của tỉnh, cả hai đều thật: bấm thử.',
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
        'Chọn một nhà tối nay',
        'Tắt mạng; ghi lượt thăm, bấm Lưu',
        'Bật mạng lại: việc tự gửi',
        'Con số của tỉnh vừa nhích',
      ],
    },
    stuck: {
      title: 'Một chỗ vướng được gỡ',
      steps: [
        'Chọn dịch vụ, báo vướng ở một bước',
        'Tỉnh thấy ngay, viết lời giải',
        'Lời giải đã về máy của Lan',
      ],
    },
  },
}
