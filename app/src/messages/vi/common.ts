/** Words every door shares. This file is the typed base; `en` follows it. */
export const common = {
  product: 'Từng Nhà',
  titled: (page: string) => `${page} · Từng Nhà`,
  home: 'Trang đầu',
  language: 'English',
  motto: 'Đi từng ngõ, gõ từng nhà',
}
