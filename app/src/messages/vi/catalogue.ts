/** The words of catalogue. */
export const catalogue = {
  title: 'Dịch vụ',
}
