/** Words every door shares. This file is the typed base; `en` follows it. */
export const common = {
  product: 'Từng Nhà',
  motto: 'Đi từng ngõ, gõ từng nhà',
}
