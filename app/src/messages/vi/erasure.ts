/** The words of erasing what names a person. */
export const erasure = {
  open: 'Xóa thông tin riêng',
  openOf: (name: string) => `Xóa thông tin riêng của ${name}`,
  title: (name: string) => `Xóa thông tin riêng của ${name}?`,
  gone: (facts: string) => `Họ tên, số điện thoại, lối vào và ghi chú trong ${facts} việc đã ghi sẽ mất hẳn, ở đây và trên mọi máy.`,
  stays: 'Các con số đã đếm giữ nguyên; việc đã làm vẫn còn, không còn tên ai.',
  /** Of somebody who left a team. */
  member: {
    gone: 'Họ tên, số điện thoại và ghi chú về người này ở tổ, cả ở những lần giữ vai trò khác, sẽ mất hẳn, ở đây và trên mọi máy.',
    account: (name: string) => `Tài khoản đăng nhập ${name} vẫn còn tên người ấy; khóa và đổi tên ở mục Người dùng.`,
  },
  never: 'Không hoàn tác được. Không ai lấy lại được, kể cả quản trị.',
  by: (name: string, role: string) => `Việc xóa được ghi lại: ${name}, ${role}.`,
  reason: 'Vì sao xóa?',
  reasons: {
    requested: 'Người ấy yêu cầu xóa',
    'consent-withdrawn': 'Người ấy rút lại sự đồng ý',
    'not-needed': 'Đã ghi khi không cần thiết',
    'purpose-ended': 'Không còn dùng cho việc đã nói',
  } as Record<string, string>,
  reasonMissing: 'Chọn lý do',
  confirm: (name: string) => `Gõ lại “${name}” để xác nhận`,
  confirmWrong: (name: string) => `Chưa giống “${name}”`,
  go: 'Xóa vĩnh viễn',
  no: 'Không xóa',
  done: (name: string) => `Đã xóa thông tin riêng của ${name}`,
}
