/**
 * Writes docs/diagnostics.md and a page for each code in docs/diagnostics/ from the catalogue of diagnostics, so that
 * the pages cannot say other than the program. `--check` writes nothing and fails where a page is out of date.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const INDEX = 'docs/diagnostics.md'
const FOLDER = 'docs/diagnostics'

/** By the letter of the code, in the order in which a build meets them. */
const STAGES = [
  ['Q', 'Yêu cầu', 'The request: province, year, benchmarks'],
  ['P', 'Tệp cấu hình và tệp kết quả', 'The project file and what is published'],
  ['R', 'Đọc tệp số liệu', 'Reading the exports'],
  ['N', 'Chuẩn hóa số liệu', 'Normalising the figures'],
  ['V', 'Kiểm tra số liệu', 'Checking the figures'],
  ['C', 'Soạn báo cáo từ mẫu', 'Composing the report from its template'],
  ['A', 'Đối chiếu báo cáo PDF với số liệu đính kèm', 'A finished PDF and the data inside it'],
  ['S', 'Ký số', 'Signing'],
]

const SEVERITIES = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

const HEADINGS = {
  vi: { example: 'Ví dụ', remedy: 'Cách xử lý', mended: 'Sau khi xử lý' },
  en: { example: 'Example', remedy: 'What to do', mended: 'Mended' },
}

const INTRODUCTION = `# Thông báo và cách xử lý (Diagnostics)

Trang này được tạo tự động từ danh mục thông báo của chương trình bằng lệnh \`node scripts/generate-diagnostics-doc.mjs\`; không sửa trực tiếp.
This page is generated from the program's catalogue by \`node scripts/generate-diagnostics-doc.mjs\`; do not edit it.

- **Lỗi** dừng việc lập báo cáo. An **error** stops the build.
- **Cảnh báo** được in trong mục «Số liệu cần rà soát» của bản dự thảo; bản chính thức chỉ lập được khi mọi cảnh báo đã được xử lý hoặc xác nhận kèm lý do. A **warning** is printed in the review section of a draft, and must be resolved or accepted with a reason before a final copy is made.
- **Lưu ý** chỉ để biết. A **note** asks for nothing.

Mã thông báo không thay đổi và không dùng lại. \`ict-report explain ICT-V012\` in trang của một mã. Codes are stable and never used again; \`ict-report explain ICT-V012\` prints the page of a code.
`

/** The catalogue as the program has it: TypeScript, so it is bundled in memory first. */
async function loadPages() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/diagnostics/explain.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const [{ contents }] = outputFiles
  const { codes, explain } = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)
  const missing = codes.filter((code) => explain(code, 'vi') === null)
  if (missing.length > 0) throw new Error(`no page in src/diagnostics/explanations/: ${missing.join(', ')}`)
  return codes.map((code) => ({ code, vi: explain(code, 'vi'), en: explain(code, 'en') }))
}

const literal = (text) => text.replace(/[\\*_<>[\]`|]/g, '\\$&')

/** A block of code whose fence is longer than any in the text. */
function codeBlock(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}

function half(page, language) {
  const { example, remedy, mended } = HEADINGS[language]
  return `## ${literal(page.title)}

*${SEVERITIES[page.severity][language]}*. ${literal(page.meaning)}

**${example}**

${codeBlock(page.input)}

> ${literal(page.said)}

**${remedy}.** ${literal(page.remedy)}

**${mended}**

${codeBlock(page.mended)}
`
}

/** The page of a code, Vietnamese first. */
function pageOf({ code, vi, en }) {
  return `# ${code}\n\n${half(vi, 'vi')}\n${half(en, 'en')}`
}

function indexOf(pages) {
  const known = STAGES.map(([letter]) => letter)
  const strangers = pages.filter(({ code }) => !known.includes(code.charAt('ICT-'.length)))
  if (strangers.length > 0) throw new Error(`codes of no known stage: ${strangers.map(({ code }) => code).join(', ')}`)
  const sections = STAGES.map(([letter, vi, en]) => {
    const rows = pages
      .filter(({ code }) => code.startsWith(`ICT-${letter}`))
      .map(({ code, vi: page, en: english }) => {
        const severity = `${SEVERITIES[page.severity].vi} (${SEVERITIES[page.severity].en.toLowerCase()})`
        return `| [${code}](diagnostics/${code}.md) | ${severity} | ${literal(page.title)} | ${literal(english.title)} |`
      })
    return `## ${vi} (${en})\n\n| mã | mức | thông báo | title |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return [INTRODUCTION, ...sections].join('\n')
}

function textOf(path) {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function pathsThere() {
  try {
    return readdirSync(join(root, FOLDER)).map((name) => `${FOLDER}/${name}`)
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

const pages = await loadPages()
const files = new Map([[INDEX, indexOf(pages)], ...pages.map((page) => [`${FOLDER}/${page.code}.md`, pageOf(page)])])
const surplus = pathsThere().filter((path) => !files.has(path))
const stale = [...files].filter(([path, text]) => textOf(path) !== text)

if (process.argv.includes('--check')) {
  const wrong = [...stale.map(([path]) => path), ...surplus]
  if (wrong.length > 0) {
    console.error(`out of date: ${wrong.join(', ')}: run node scripts/generate-diagnostics-doc.mjs`)
    process.exitCode = 1
  }
} else {
  mkdirSync(join(root, FOLDER), { recursive: true })
  for (const path of surplus) rmSync(join(root, path))
  for (const [path, text] of stale) writeFileSync(join(root, path), text)
}
