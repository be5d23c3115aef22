/** Titles of the sections, as tables and the annex name them. */
import type { SectionCode } from '../model/indicator.ts'

const TITLES: Readonly<Record<SectionCode, string>> = {
  context: 'Đặc điểm địa bàn',
  postal: 'Bưu chính',
  telecom: 'Viễn thông và hạ tầng công nghệ thông tin',
  network: 'Mạng truyền số liệu chuyên dùng',
  conferencing: 'Hội nghị truyền hình trực tuyến',
  documents: 'Quản lý văn bản và điều hành',
  signatures: 'Chữ ký số',
  email: 'Thư điện tử công vụ',
  transport: 'Giao thông thông minh',
}

export function sectionTitle(section: SectionCode): string {
  return TITLES[section]
}
