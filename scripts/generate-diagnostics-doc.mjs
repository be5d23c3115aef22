/**
 * Writes docs/diagnostics.md from the catalogue of diagnostics, so that the page cannot say other than the program.
 * `--check` writes nothing and fails where the page is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const page = join(root, 'docs', 'diagnostics.md')

/** By the letter of the code, in the order in which a build meets them. */
const STAGES = [
  ['Q', 'Yêu cầu', 'The request: province, year, benchmarks'],
  ['P', 'Tệp cấu hình và tệp kết quả', 'The project file and what is published'],
  ['R', 'Đọc tệp số liệu', 'Reading the exports'],
  ['N', 'Chuẩn hóa số liệu', 'Normalising the figures'],
  ['V', 'Kiểm tra số liệu', 'Checking the figures'],
  ['C', 'Soạn báo cáo từ mẫu', 'Composing the report from its template'],
]

const SEVERITIES = { error: 'lỗi (error)', warning: 'cảnh báo (warning)', info: 'lưu ý (info)' }

const INTRODUCTION = `# Thông báo và cách xử lý (Diagnostics)

Trang này được tạo tự động từ danh mục thông báo của chương trình bằng lệnh \`node scripts/generate-diagnostics-doc.mjs\`; không sửa trực tiếp.
This page is generated from the program's catalogue by \`node scripts/generate-diagnostics-doc.mjs\`; do not edit it.

- **Lỗi** dừng việc lập báo cáo. An **error** stops the build.
- **Cảnh báo** được in trong mục «Số liệu cần rà soát» của bản dự thảo; bản chính thức chỉ lập được khi mọi cảnh báo đã được xử lý hoặc xác nhận kèm lý do. A **warning** is printed in the review section of a draft, and must be resolved or accepted with a reason before a final copy is made.
- **Lưu ý** chỉ để biết. **Information** asks for nothing.

Mã thông báo không thay đổi và không dùng lại. Phần trong ngoặc nhọn \`{…}\` được thay bằng giá trị cụ thể. Codes are stable and never used again; \`{…}\` stands for the values of the case.
`

/** The catalogue as the program has it: TypeScript, so it is bundled in memory first. */
async function loadDefinitions() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/diagnostics/definitions.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const [{ contents }] = outputFiles
  const { definitions } = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)
  return definitions
}

const literal = (text) => text.replace(/[\\*_<[\]`]/g, '\\$&')

function entry([code, { severity, title, message, hint }]) {
  return `### ${code} · ${literal(title.vi)}

*${literal(title.en)}* · ${SEVERITIES[severity]}

- ${literal(message.vi)}
  - ${literal(hint.vi)}
- ${literal(message.en)}
  - ${literal(hint.en)}
`
}

function pageOf(definitions) {
  const known = STAGES.map(([letter]) => letter)
  const strangers = Object.keys(definitions).filter((code) => !known.includes(code.charAt('ICT-'.length)))
  if (strangers.length > 0) throw new Error(`codes of no known stage: ${strangers.join(', ')}`)
  const sections = STAGES.flatMap(([letter, vi, en]) => {
    const own = Object.entries(definitions)
      .filter(([code]) => code.startsWith(`ICT-${letter}`))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    return own.length === 0 ? [] : [`## ${vi} (${en})\n\n${own.map(entry).join('\n')}`]
  })
  return [INTRODUCTION, ...sections].join('\n')
}

const text = pageOf(await loadDefinitions())
if (process.argv.includes('--check')) {
  let found = ''
  try {
    found = readFileSync(page, 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  if (found !== text) {
    console.error('docs/diagnostics.md is out of date: run node scripts/generate-diagnostics-doc.mjs')
    process.exitCode = 1
  }
} else {
  writeFileSync(page, text)
}
