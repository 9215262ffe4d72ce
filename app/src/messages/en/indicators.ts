import type { indicators as vi } from '../vi/indicators'

export const indicators: typeof vi = {
  title: 'Indicators',
}
