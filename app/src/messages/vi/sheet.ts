/** The lines above a table that is taken along as a workbook. */
export const sheet = {
  place: (name: string) => `Địa bàn: ${name}`,
  period: (from: string, to: string) => `Kỳ: từ ${from} đến ${to}`,
  ever: (to: string) => `Kỳ: từ khi thành lập đến ${to}`,
  asOf: (day: string) => `Số liệu đến hết ngày ${day}`,
  map: (day: string) => `Theo bản đồ ngày ${day}`,
  olderMap: 'Theo bản đồ trước 01/07/2025',
  heard: (heard: string, devices: string) => `${heard}/${devices} máy đã báo; ô trống ở nơi chưa báo không phải là 0`,
  made: (day: string, hour: string) => `Lập lúc ${hour}, ngày ${day}`,
  sum: 'Cộng',
}
