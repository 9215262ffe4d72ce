/** Words every door shares. This file is the typed base; `en` follows it. */
export const common = {
  product: 'Từng Nhà',
  titled: (page: string) => `${page} · Từng Nhà`,
  home: 'Trang đầu',
  language: 'English',
  missing: 'Chưa tải được phần này',
  missingLead: 'Có thể mạng yếu, hoặc ứng dụng vừa có bản mới. Việc đã ghi vẫn còn nguyên.',
  reload: 'Tải lại',
  blank: 'Chưa điền mục này.',
  unchosen: 'Chưa chọn mục này.',
  motto: 'Đi từng ngõ, gõ từng nhà',
}
