import type { common as base } from '../vi/common'

export const common: typeof base = {
  product: 'Từng Nhà',
  titled: (page: string) => `${page} · Từng Nhà`,
  home: 'First page',
  language: 'Tiếng Việt',
  missing: 'This part could not be loaded',
  missingLead: 'The network may be weak, or there is a new version. What you recorded is still here.',
  reload: 'Reload',
  blank: 'This is still empty.',
  unchosen: 'Nothing is chosen here.',
  motto: 'Every alley, every door',
}
