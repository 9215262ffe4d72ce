/** The words of broadcast. */
export const broadcast = {
  title: 'Tin và tiếng dân',
}
