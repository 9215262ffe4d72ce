/** The words of report. */
export const report = {
  title: 'Báo cáo',
}
