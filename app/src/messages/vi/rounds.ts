/** The words of rounds. */
export const rounds = {
  title: 'Đợt',
}
