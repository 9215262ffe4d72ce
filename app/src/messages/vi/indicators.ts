/** The words of indicators. */
export const indicators = {
  title: 'Chỉ tiêu',
}
