import type { report as vi } from '../vi/report'

export const report: typeof vi = {
  title: 'Reports',
}
