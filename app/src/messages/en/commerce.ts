import type { commerce as vi } from '../vi/commerce'

export const commerce: typeof vi = {
  title: 'Selling online',
}
