type Params = Record<string, unknown>

/** The fields of facts, as a form names them. */
const FIELDS: Record<string, string> = {
  head: 'tên chủ hộ',
  name: 'tên',
  locator: 'lối vào nhà',
  phones: 'số điện thoại',
  note: 'ghi chú',
  birthYear: 'năm sinh',
  outcome: 'kết quả ở cửa',
  where: 'nơi gặp',
  learner: 'người được hướng dẫn',
  service: 'dịch vụ',
  seen: 'cách làm đã thấy',
  title: 'tiêu đề',
  text: 'nội dung',
  script: 'lời nói tại nhà',
  sound: 'bản ghi âm',
  'source.title': 'tên nguồn',
  refreshToken: 'refresh token',
}
const fieldName = (field: unknown) => FIELDS[String(field)] ?? `“${String(field)}”`
const FieldName = (field: unknown) => fieldName(field).replace(/^./u, (letter) => letter.toUpperCase())

/** Words for every refusal of `contract/problems.json`: what happened and what to do, never whose fault. */
export const problems: Record<string, (params: Params) => string> = {
  // signing in
  NOT_SIGNED_IN: () => 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
  SIGN_IN_FAILED: () => 'Tên hoặc mật khẩu chưa đúng. Hãy thử lại.',
  SIGN_IN_THROTTLED: ({ seconds }) => `Đã thử nhiều lần. Hãy chờ ${seconds} giây rồi thử lại.`,
  FORBIDDEN: () => 'Vai trò của bạn không cho phép việc này.',
  CSRF: () => 'Trang đã mở quá lâu. Hãy tải lại trang rồi làm lại.',
  DEVICE_UNKNOWN: () => 'Máy chủ chưa biết máy này. Hãy đăng xuất rồi đăng nhập lại; việc chưa gửi vẫn còn.',
  DEVICE_UNPROVEN: () => 'Máy này không chứng minh được là của bạn. Hãy đăng xuất rồi đăng nhập lại; việc chưa gửi vẫn còn.',
  DEVICE_REVOKED: () => 'Máy này đã bị khoá. Hãy hỏi tổ trưởng; việc đã ghi vẫn còn trong máy.',
  ACCOUNT_NAME_TAKEN: ({ name }) => `Tên đăng nhập “${name}” đã có người dùng.`,
  ACCOUNT_NAME_INVALID: () => 'Tên đăng nhập chỉ gồm chữ không dấu, số, dấu chấm và gạch ngang.',
  ACCOUNT_UNKNOWN: () => 'Không tìm thấy tài khoản này.',
  PASSWORD_WEAK: ({ shortest }) => `Mật khẩu quá dễ đoán${shortest ? `; cần ít nhất ${shortest} ký tự` : ''}.`,
  PASSWORD_WRONG: () => 'Mật khẩu hiện tại chưa đúng.',
  PASSWORD_MUST_CHANGE: () => 'Hãy đổi mật khẩu dùng một lần trước khi tiếp tục.',
  DISPLAY_NAME_MISSING: () => 'Còn thiếu họ tên.',
  LABEL_TOO_LONG: () => 'Tên máy quá dài.',

  // asking
  MALFORMED: () => 'Máy chủ không đọc được yêu cầu. Hãy cập nhật ứng dụng.',
  NOT_FOUND: () => 'Không tìm thấy trang hoặc mục này.',
  METHOD_NOT_ALLOWED: () => 'Máy chủ không nhận cách gọi này. Hãy cập nhật ứng dụng.',
  PARAMETER_INVALID: ({ name }) => `Giá trị “${name}” không đúng.`,
  TOO_LARGE: () => 'Dữ liệu gửi một lần quá lớn.',
  TOO_MANY_FACTS: () => 'Gửi quá nhiều việc một lần.',
  UNEXPECTED: ({ trace }) => `Máy chủ gặp lỗi không ngờ. Hãy gửi lại sau${trace ? `; khi báo lỗi, đọc mã ${String(trace).slice(0, 8)}` : ''}.`,
  CURSOR_INVALID: () => 'Máy này cần tải lại sổ từ đầu.',

  // telling
  ID_REUSED: () => 'Việc này trùng mã với một việc khác đã gửi. Hãy sửa và gửi lại.',
  OUT_OF_SCOPE: () => 'Lúc ghi việc này, hộ không thuộc địa bàn của bạn. Hãy hỏi tổ trưởng, hoặc bỏ việc này.',
  BODY_INVALID: () => 'Nội dung có chỗ máy chủ không hiểu. Hãy sửa và gửi lại.',
  FACT_MALFORMED: () => 'Việc này bị thiếu phần bắt buộc. Hãy sửa và gửi lại.',
  PERSONAL_IN_PUBLIC: () => 'Tên hoặc số điện thoại nằm sai chỗ. Hãy sửa và gửi lại.',
  LEAF_UNKNOWN: () => 'Thôn này không còn trong danh sách. Hãy hỏi tổ trưởng.',
  TYPE_UNKNOWN: () => 'Máy chủ chưa hiểu loại việc này; sẽ tự gửi lại sau.',
  PARENT_MISSING: () => 'Đang chờ một việc đi trước; sẽ tự gửi lại sau.',
  DAY_IMPOSSIBLE: () => 'Có một ngày không thể đúng. Hãy sửa và gửi lại.',
  FIELD_MISSING: ({ field }) => `Còn thiếu ${fieldName(field)}. Hãy điền và gửi lại.`,
  HOME_WRONG: () => 'Việc này không thể ghi ở nơi đó. Hãy sửa và gửi lại.',
  NOT_A_LEARNER: () => 'Người được hướng dẫn không thuộc hộ này. Hãy chọn lại người và gửi lại.',
  NOT_A_MEMBER: () => 'Người này không thuộc tổ. Hãy sửa và gửi lại.',
  NOT_A_PERSON: () => 'Không tìm thấy người này trong hộ. Hãy sửa và gửi lại.',
  NOT_A_VISIT: () => 'Lượt thăm đi kèm không còn nữa. Hãy ghi lại lượt thăm.',
  NUMBER_IMPOSSIBLE: ({ limit }) => `Có một con số không thể đúng${limit ? ` (giới hạn ${limit})` : ''}. Hãy sửa và gửi lại.`,
  PERIOD_INVALID: () => 'Ngày bắt đầu phải trước ngày kết thúc.',
  PLACE_NOT_ON_MAP: () => 'Nơi này không có trên bản đồ của ngày đã chọn.',
  SUBJECT_NOT_A_DOOR: () => 'Việc này chỉ ghi được cho hộ hoặc cơ sở kinh doanh.',
  SUBJECT_NOT_A_HOUSEHOLD: () => 'Việc này chỉ ghi được cho hộ.',
  SUBJECT_NOT_A_SERVICE: () => 'Việc này chỉ ghi được cho một dịch vụ.',
  SERVICE_CODE_TAKEN: ({ code }) => `Mã dịch vụ ${code} đã có, nhưng ghi khác.`,
  SERVICE_CELL_INVALID: () => 'Ô này trống, quá dài hoặc không thuộc các lựa chọn.',
  SERVICE_NO_PROVINCE: () => 'Chưa có tỉnh nào; hãy nhập địa giới trước.',
  SUBJECT_NOT_A_TEAM: () => 'Việc này chỉ ghi được cho một tổ.',
  SUBJECT_NOT_VISITED: () => 'Chỉ ghi được lượt thăm cho hộ hoặc cơ sở kinh doanh.',
  TEXT_TOO_LONG: ({ field, limit }) => `${field ? FieldName(field) : 'Chữ'} quá dài${limit ? `, nhiều nhất ${limit} ký tự` : ''}. Hãy sửa và gửi lại.`,
  LIST_TOO_LONG: ({ limit }) => `Danh sách quá dài${limit ? `, nhiều nhất ${limit} mục` : ''}.`,

  // households and people
  HOUSEHOLD_UNKNOWN: () => 'Không tìm thấy hộ này.',

  // visits
  NOBODY_HOME: () => 'Lượt thăm ghi là không gặp ai, nên không thể có hướng dẫn. Hãy sửa lại một trong hai.',

  // places
  PLACE_UNKNOWN: () => 'Không tìm thấy nơi này.',
  PLACE_CODE_TAKEN: ({ code }) => `Mã ${code} đã có nơi khác dùng.`,
  PLACE_DATE_INVALID: ({ value }) => `Ngày “${value}” không đúng.`,
  TABLE_COLUMNS: ({ column }) => `Cột “${column}” bị thiếu, bị lặp hoặc không dùng được.`,
  TABLE_ENCODING: ({ line }) => `Dòng ${line} không phải chữ UTF-8.`,
  TABLE_UNREADABLE: ({ file }) => `Không đọc được tệp ${file}.`,
  PLACE_LEAF_MISSING: () => 'Nơi này chưa có địa bàn.',
  PLACE_NAME_MISSING: () => 'Còn thiếu tên nơi.',
  PLACE_NAME_TAKEN: ({ name }) => `Tên “${name}” đã có trong cùng cấp.`,
  PLACE_NUMBER_INVALID: ({ value }) => `“${value}” không phải là số.`,
  PLACE_PARENT_CYCLE: () => 'Cấp trên chỉ vòng về chính nó.',
  PLACE_PARENT_LEVEL: () => 'Cấp trên phải cao hơn.',
  PLACE_PARENT_MISSING: ({ parent }) => `Không có cấp trên “${parent}”.`,
  TABLE_ROW_TOO_LONG: () => 'Dòng có nhiều ô hơn số cột.',
  PLACE_TYPE_UNKNOWN: ({ type }) => `Không có loại nơi “${type}”.`,

  // notices, voices and Zalo
  NOTICE_UNKNOWN: () => 'Không tìm thấy tin này, hoặc tin đã hết hạn.',
  NOTICE_SOURCE_MISSING: ({ field }) =>
    field === 'kind' ? 'Tin thời sự cần ghi rõ nguồn báo.' : `Nguồn còn thiếu ${field === 'link' ? 'đường dẫn' : field === 'date' ? 'ngày' : 'số hiệu'}.`,
  NOTICE_LINK_INVALID: () => 'Đường dẫn phải bắt đầu bằng http:// hoặc https://.',
  SUBJECT_NOT_A_NOTICE: () => 'Việc này chỉ ghi được cho một tin.',
  NOT_A_VOICE: () => 'Không tìm thấy ý kiến này ở hộ. Hãy tải lại rồi làm lại.',
  VOICE_EMPTY: () => 'Ý kiến chưa có chữ hay tiếng nói. Hãy ghi lại.',
  VOICE_SOUND_INVALID: () => 'Bản ghi âm không đọc được. Hãy ghi lại.',
  VOICE_UNKNOWN: () => 'Không có bản ghi âm này, hoặc đã được xoá.',
  ZALO_NOT_CONFIGURED: () => 'Máy chủ chưa được cài Zalo OA. Hãy nhờ quản trị điền mã ứng dụng và khoá.',
  ZALO_NOT_CONNECTED: () => 'Zalo OA chưa kết nối. Hãy nhập refresh token.',
  ZALO_OF_PROVINCE: () => 'Người quan tâm Zalo OA là của cả tỉnh, nên chỉ văn phòng tỉnh xem và gửi.',
  ZALO_TOKEN_REFUSED: ({ code }) => `Zalo không nhận refresh token này${code ? ` (mã ${code})` : ''}. Mỗi token chỉ dùng một lần; hãy lấy token mới.`,
  ZALO_UNREACHABLE: () => 'Không gọi được Zalo. Hãy thử lại sau ít phút.',
  ZALO_UNPROVEN: () => 'Lời gọi không mang đúng chữ ký của Zalo.',
  ZALO_STALE: () => 'Lời gọi đã quá năm phút nên không được nhận.',
  ZALO_MESSAGE_UNKNOWN: () => 'Không tìm thấy tin nhắn này.',
  CAMPAIGN_UNKNOWN: () => 'Không tìm thấy lượt gửi này.',
  CAMPAIGN_NOBODY: () => 'Chưa có ai nhận được: Zalo chỉ cho gửi đến người đã nhắn trong 7 ngày.',
  DELIVERY_NOT_UNKNOWN: () => 'Tin này không còn ở trạng thái chưa rõ.',
}

export const unknownProblem = (code: string) => `Máy chủ không nhận (${code}). Hãy cập nhật ứng dụng hoặc hỏi tổ trưởng.`
