/** The words of changing one's own password. */
export const password = {
  title: 'Đổi mật khẩu',
  lead: 'Đổi xong, mọi máy khác đang dùng tài khoản này phải đăng nhập lại.',
  old: 'Mật khẩu đang dùng',
  fresh: 'Mật khẩu mới',
  oldMissing: 'Chưa ghi mật khẩu đang dùng.',
  freshMissing: 'Chưa ghi mật khẩu mới.',
  show: 'Hiện mật khẩu',
  hide: 'Ẩn mật khẩu',
  save: 'Đổi mật khẩu',
  saving: 'Đang đổi…',
  saved: 'Đã đổi mật khẩu',
  offline: 'Cần có mạng để đổi mật khẩu.',
}
