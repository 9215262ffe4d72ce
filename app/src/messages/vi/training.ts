/** The words of training. */
export const training = {
  title: 'Tập huấn',
}
