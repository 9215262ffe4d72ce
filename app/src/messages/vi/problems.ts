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
  amount: 'số tiền',
  shop: 'tên gian hàng',
  number: 'mã đơn',
  seen: 'cách làm đã thấy',
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

  // selling online
  SUBJECT_NOT_A_SELLER: () => 'Chỉ mở được tài khoản cho hộ hoặc cơ sở kinh doanh.',
  NOT_AN_ACCOUNT: () => 'Không tìm thấy tài khoản bán hàng này. Hãy chọn lại tài khoản.',
  NOT_A_PRODUCT: () => 'Không tìm thấy sản phẩm này. Hãy chọn lại sản phẩm.',
  PLATFORM_UNKNOWN: ({ platform }) => `Danh mục không có sàn “${String(platform)}”.`,
  LAYOUT_INVALID: () => 'Mẫu cột này không dùng được: mỗi cột cần ít nhất một tên, mỗi tên chỉ dùng một lần.',
  ORDER_COLUMNS: ({ missing, found }) => `Không nhận ra cột: ${String(missing)}. Tệp có các cột: ${String(found)}. Hãy chỉ ra cột nào là cột nào.`,
  ORDER_NUMBER_INVALID: ({ value }) => `Mã đơn “${String(value)}” không đúng: chỉ gồm chữ không dấu, số và dấu gạch.`,
  ORDER_DAY_INVALID: ({ value }) => `Ngày “${String(value)}” không đọc được.`,
  ORDER_DAY_AHEAD: ({ value }) => `Ngày “${String(value)}” chưa tới.`,
  ORDER_SHOP_INVALID: () => 'Thiếu tên gian hàng, hoặc tên quá dài.',
  ORDER_PRODUCT_INVALID: () => 'Tên sản phẩm quá dài hoặc có số điện thoại.',
  ORDER_QUANTITY_INVALID: ({ value }) => `Số lượng “${String(value)}” không đọc được.`,
  ORDER_AMOUNT_INVALID: ({ value }) => `Số tiền “${String(value)}” không đọc được.`,
  ORDER_LINES_DISAGREE: ({ number }) => `Đơn ${String(number)} có nhiều dòng mâu thuẫn trong tệp; cả đơn không được nhận.`,
  ORDER_OF_ANOTHER_OFFICE: ({ number }) => `Đơn ${String(number)} do cơ quan khác nhập; cơ quan ấy mới sửa được.`,

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

  // training
  SUBJECT_NOT_A_SESSION: () => 'Việc này chỉ ghi được cho một buổi tập huấn.',
  NOT_AN_ATTENDEE: () => 'Người này không thuộc tổ hoặc hộ đã chọn. Hãy chọn lại người và gửi lại.',
  SESSION_ENDS_FIRST: () => 'Ngày kết thúc phải sau ngày bắt đầu.',
  SESSION_TOO_LONG: ({ most }) => `Một buổi tập huấn kéo dài nhiều nhất ${most} ngày. Hãy tách thành nhiều buổi.`,
  HOUR_UNREADABLE: ({ hour }) => `Giờ “${hour}” không đúng; hãy viết như 08:00.`,
  SESSION_UNKNOWN: () => 'Không tìm thấy buổi tập huấn này.',
  SESSION_IS_CANCELLED: () => 'Buổi này đã hủy, không điểm danh được.',
  LIST_WITHOUT_NAMES: () => 'Không tìm thấy cột họ tên hoặc số điện thoại trong tệp. Hãy dùng tệp mẫu, hoặc thêm dòng tiêu đề.',
  LIST_TOO_MANY_ROWS: ({ most }) => `Danh sách quá dài, mỗi lần nhiều nhất ${most} dòng.`,
  LIST_DAY_UNREADABLE: ({ day }) => `Không đọc được ngày “${day}”; hãy viết như 20/11/2026.`,
  LIST_DAY_OUTSIDE: () => 'Ngày này nằm ngoài thời gian của buổi tập huấn.',
  LIST_HOW_UNREADABLE: ({ how }) => `Không hiểu “${how}”; hãy ghi trực tiếp hoặc trực tuyến.`,
  LIST_TAKEN_BACK: () => 'Đã được gỡ khỏi danh sách sau lần nhập trước. Nếu đúng là có mặt, hãy điểm danh tay.',
}

export const unknownProblem = (code: string) => `Máy chủ không nhận (${code}). Hãy cập nhật ứng dụng hoặc hỏi tổ trưởng.`
