import type { broadcast as vi } from '../vi/broadcast'

export const broadcast: typeof vi = {
  title: 'Notices and voices',
}
