import type { training as vi } from '../vi/training'

export const training: typeof vi = {
  title: 'Training',
}
