/** The words of helpdesk. */
export const helpdesk = {
  title: 'Gỡ vướng',
}
