/** An invented province, as lists that offices would hand in: 11 districts, 194 communes, 2,000 villages. The same each time. */

const DISTRICTS = 11
const COMMUNES = 194
const VILLAGES = 2_000
const MEMBERS_OF_A_TEAM = 4

const FIRST = ['Tân', 'Phú', 'Yên', 'Bình', 'Hòa', 'Vĩnh', 'Minh', 'Thanh', 'Xuân', 'Đông', 'Quảng', 'Lương', 'Kim', 'Sơn', 'Hồng', 'Ngọc']
const SECOND = ['Lập', 'Thượng', 'Hạ', 'Thịnh', 'Lâm', 'Sơn', 'Tiến', 'Giang', 'Trung', 'Khê', 'Hương', 'Đức', 'Phong']
const VILLAGE = ['Nà', 'Khuổi', 'Bản', 'Pác', 'Lũng', 'Cốc', 'Phiêng', 'Tổng', 'Thôm', 'Khau']
const VILLAGE_SECOND = ['Mòn', 'Lầu', 'Cải', 'Pục', 'Tảng', 'Quang', 'Chang', 'Lọ', 'Sáng', 'Đuốc', 'Vài', 'Hỷ', 'Mạ']
const SURNAMES = ['Nguyễn', 'Hoàng', 'Nông', 'Triệu', 'Lường', 'Đặng', 'Phùng', 'Vi', 'Lò', 'Bế', 'Dương', 'Hà', 'Chu', 'Lý', 'Mã']
const MIDDLES = ['Thị', 'Văn', 'Đức', 'Thu', 'Minh', 'Quốc', 'Ngọc', 'Hữu']
const GIVEN = ['Hạnh', 'Dũng', 'Thảo', 'Sơn', 'Huệ', 'Tuyết', 'Khánh', 'Đạt', 'Ước', 'Ánh', 'Phượng', 'Vượng', 'Quyên', 'Mỵ', 'Giàng', 'Ỷ', 'Thẩm']
const GROUPS = ['Hội Phụ nữ', 'Đoàn Thanh niên', 'Hội Nông dân', 'Hội Cựu chiến binh']

interface Commune {
  code: string
  name: string
  district: string
  villages: string[]
}

const pair = (first: readonly string[], second: readonly string[], n: number) => `${first[n % first.length]} ${second[Math.floor(n / first.length) % second.length]}`

/** Names of people; two with the same name are far apart. */
const person = (n: number) => `${SURNAMES[n % SURNAMES.length]} ${MIDDLES[Math.floor(n / 15) % MIDDLES.length]} ${GIVEN[Math.floor(n / 120) % GIVEN.length]}${n < 2_040 ? '' : ` ${GIVEN[n % GIVEN.length]}`}`
const phone = (n: number) => `09${String(10_000_000 + n * 37)}`

function everyCommune(): Commune[] {
  return Array.from({ length: COMMUNES }, (_, n) => ({
    code: String(71_000 + n * 3).padStart(5, '0'),
    name: pair(FIRST, SECOND, n),
    district: String(700 + (n % DISTRICTS)),
    villages: Array.from({ length: Math.floor(VILLAGES / COMMUNES) + (n < VILLAGES % COMMUNES ? 1 : 0) }, (_, v) => pair(VILLAGE, VILLAGE_SECOND, n * 7 + v)),
  }))
}

const communes = everyCommune()
export const PROVINCE = { name: 'tỉnh Phú Thượng', districts: DISTRICTS, communes: COMMUNES, villages: VILLAGES, declared: 0 }
/** The commune and the village that the story looks at. */
export const COMMUNE = communes[0]!
const declaredOf = (n: number, v: number) => 40 + ((n * 13 + v * 7) % 50)
PROVINCE.declared = communes.reduce((sum, { villages }, n) => sum + villages.reduce((all, _, v) => all + declaredOf(n, v), 0), 0)

const csv = (rows: readonly (readonly (string | number)[])[]) => Buffer.from(`\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`)

/** The tree down to the villages: a title above, one code that lost its zero, one line twice, one village with a name but no commune. */
export function placeList(): { name: string; mimeType: string; buffer: Buffer } {
  const rows: (string | number)[][] = [
    ['DANH MỤC ĐƠN VỊ HÀNH CHÍNH TỈNH PHÚ THƯỢNG', '', '', '', '', '', '', ''],
    ['TT', 'Tên đơn vị', 'Loại', 'Mã', 'Mã cấp trên', 'Số hộ', 'Số liệu ngày', 'Tham gia từ'],
    [1, 'Phú Thượng', 'Tỉnh', '70', '', '', '', '01/11/2026'],
  ]
  for (let d = 0; d < DISTRICTS; d++) rows.push([rows.length - 1, `${pair(SECOND, FIRST, d)}`, 'Huyện', 700 + d, '70', '', '', ''])
  for (const { code, name, district } of communes) rows.push([rows.length - 1, name, 'Xã', code, district, '', '', ''])
  communes.forEach(({ code, villages }, n) => villages.forEach((village, v) => rows.push([rows.length - 1, village, 'Thôn', '', code, declaredOf(n, v), '31/12/2025', ''])))
  rows.push(rows.at(-1)!)
  rows.push([rows.length - 1, 'Bản Không Nhà', 'Thôn', '', '79999', 12, '31/12/2025', ''])
  return { name: 'địa bàn tỉnh.csv', mimeType: 'text/csv', buffer: csv(rows) }
}

/** One officer a commune and six of the province. */
export function officerList() {
  const rows: (string | number)[][] = [
    ['DANH SÁCH CÁN BỘ PHỤ TRÁCH CHUYỂN ĐỔI SỐ', '', '', '', ''],
    ['STT', 'Họ và tên', 'Chức vụ', 'Xã, phường', 'Số điện thoại'],
  ]
  for (let n = 0; n < 6; n++) rows.push([n + 1, person(9_000 + n), 'Cán bộ tỉnh', '', phone(9_000 + n)])
  communes.forEach(({ code }, n) => rows.push([n + 7, person(n), 'Công chức xã', code, phone(n)]))
  return { name: 'cán bộ.csv', mimeType: 'text/csv', buffer: csv(rows) }
}

export const OFFICER = person(0)
export const PROVINCE_OFFICER = person(9_000)

/** A team a village with four people each; the team's cells are merged, so that only the first line of each names it. */
export function teamList() {
  const rows: (string | number)[][] = [
    ['DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG', '', '', '', '', '', '', '', ''],
    ['STT', 'Họ và tên', 'Chức vụ trong tổ', 'Mã xã', 'Thôn', 'Đơn vị công tác', 'Giới tính', 'Năm sinh', 'Điện thoại'],
  ]
  let n = 300
  for (const { code, villages } of communes)
    for (const village of villages)
      for (let m = 0; m < MEMBERS_OF_A_TEAM; m++) {
        const place = m === 0 ? [code, village] : ['', '']
        rows.push([rows.length - 1, person(n), m === 0 ? 'Tổ trưởng' : 'Thành viên', ...place, GROUPS[m]!, n % 2 ? 'Nam' : 'Nữ', 1960 + (n % 45), phone(n)])
        n++
      }
  return { name: 'tổ của tỉnh.csv', mimeType: 'text/csv', buffer: csv(rows) }
}

export const TEAMS = VILLAGES
export const MEMBERS = VILLAGES * MEMBERS_OF_A_TEAM

/** The members of the commune's first village. */
export const memberOf = (m: number) => ({ name: person(300 + m), phone: phone(300 + m) })

/** The accounts of one commune's members, as its officer writes them. */
export function memberList() {
  const rows: (string | number)[][] = [['STT', 'Họ và tên', 'Vai trò', 'Thôn', 'Điện thoại']]
  COMMUNE.villages.forEach((village, v) => {
    for (let m = 0; m < MEMBERS_OF_A_TEAM; m++) {
      const each = memberOf(v * MEMBERS_OF_A_TEAM + m)
      rows.push([rows.length, each.name, m === 0 ? 'Tổ trưởng' : 'Thành viên', village, each.phone])
    }
  })
  return { name: 'thành viên xã.csv', mimeType: 'text/csv', buffer: csv(rows) }
}

export const HOUSEHOLDS = 800
const headOf = (n: number) => person(11_000 + n * 3)

/** 800 households of the commune: decomposed letters, phones without their zero, villages with and without their word, one unknown village, one line twice. */
export function householdList() {
  const rows: (string | number)[][] = [
    ['UBND XÃ', '', '', '', '', ''],
    ['DANH SÁCH HỘ GIA ĐÌNH NĂM 2026', '', '', '', '', ''],
    ['TT', 'Họ và tên chủ hộ', 'Thôn', 'Địa chỉ', 'Số điện thoại', 'Hộ nghèo/Cận nghèo'],
  ]
  for (let n = 0; n < HOUSEHOLDS; n++) {
    const village = COMMUNE.villages[n % COMMUNE.villages.length]!
    const name = n % 5 === 0 ? headOf(n).normalize('NFD') : headOf(n)
    const kind = n % 9 === 0 ? 'Nghèo' : n % 11 === 0 ? 'Cận nghèo' : ''
    rows.push([n + 1, name, n % 3 === 0 ? `Thôn ${village}` : village, `nhà số ${n + 1}`, n % 4 === 0 ? phone(20_000 + n).slice(1) : '', kind])
  }
  rows.push([...rows[3]!])
  rows.push([HOUSEHOLDS + 2, 'Bế Thị Lạc', 'Thôn Không Có', '', '', ''])
  return { name: 'hộ của xã.csv', mimeType: 'text/csv', buffer: csv(rows) }
}

/** The head of the household in this line of the list. */
export const HEAD = headOf
