import type { helpdesk as vi } from '../vi/helpdesk'

export const helpdesk: typeof vi = {
  title: 'Stuck points',
}
