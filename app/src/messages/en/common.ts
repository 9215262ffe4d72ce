import type { common as base } from '../vi/common'

export const common: typeof base = {
  product: 'Từng Nhà',
  motto: 'Every alley, every door',
}
