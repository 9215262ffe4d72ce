import type { rounds as vi } from '../vi/rounds'

export const rounds: typeof vi = {
  title: 'Rounds',
}
