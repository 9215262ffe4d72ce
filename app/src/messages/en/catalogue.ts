import type { catalogue as vi } from '../vi/catalogue'

export const catalogue: typeof vi = {
  title: 'Services',
}
