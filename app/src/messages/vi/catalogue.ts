/** The words of the catalogue: playbooks and guides, for everybody. */
export const catalogue = {
  title: 'Dịch vụ',
  guides: 'Hướng dẫn từng bước',
  search: 'Tìm dịch vụ',
  clear: 'Xóa chữ tìm',
  noneFound: (words: string) => `Không có dịch vụ nào giống “${words}”.`,
  none: 'Chưa có hướng dẫn nào',
  noneLead: 'Khi tỉnh đưa dịch vụ lên, các bước sẽ hiện ở đây.',
  steps: (count: string) => `${count} bước`,
  noSteps: 'Chưa có hướng dẫn từng bước cho dịch vụ này.',
  step: (number: string, of: string) => `Bước ${number}/${of}`,
  see: 'Sẽ thấy',
  failures: 'Nếu vướng',
  failure: (what: string) => `Nếu ${lowered(what.replace(/^nếu\s/iu, '')).replace(/\.$/u, '')}:`,
  atHand: 'Chuẩn bị sẵn',
  version: (version: string, day: string) => `Bản ${version}, ngày ${day}`,
  unverified: 'chưa kiểm chứng',
  unverifiedLead: 'Các bước này chưa có cán bộ nào làm thử và xác nhận; màn hình thật có thể khác.',
  verified: (by: string, day: string) => `Đã kiểm chứng: ${by}, ${day}`,
  owner: (owner: string) => `Phụ trách: ${owner}`,
  partner: (partner: string) => `Cùng làm: ${partner}`,
  ended: 'Đã ngừng',
  endedOn: (day: string) => `Đã ngừng từ ${day}`,
  successor: (name: string) => `Nay dùng: ${name}`,
  share: 'Gửi nhóm Zalo',
  shared: 'Đã chép; hãy dán vào nhóm Zalo.',
  notCopied: 'Máy không cho chép. Hãy bôi đen và chép bằng tay.',
  shareText: (name: string) => `Hướng dẫn từng bước: ${name}`,
  print: 'In ra giấy',
  back: 'Tất cả hướng dẫn',
  lead: 'Bấm vào một việc để xem từng bước, có hình vẽ. Không cần đăng nhập.',
  away: 'Chưa có mạng',
  awayLead: 'Hãy kiểm tra kết nối rồi mở lại.',
  retry: 'Mở lại',
  unknown: 'Không tìm thấy hướng dẫn này',
  loading: 'Đang mở…',
}

/** "Không mở được" reads on after "Nếu"; a name keeps its capital: OTP, and what is no single Vietnamese syllable, such as Zalo. */
function lowered(words: string): string {
  const first = words.split(' ')[0]!
  const vowels = first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[aeiouy]+/g) ?? []
  return /^\p{Lu}\p{Ll}+\P{L}*$/u.test(first) && vowels.length === 1 ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
