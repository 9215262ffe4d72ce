import type { common as base } from '../vi/common'

export const common: typeof base = {
  product: 'Từng Nhà',
  titled: (page: string) => `${page} · Từng Nhà`,
  home: 'First page',
  language: 'Tiếng Việt',
  motto: 'Every alley, every door',
}
