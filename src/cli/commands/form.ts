/** `form`: a form to fill for offices without an export, as a workbook and as CSV, with last year's figures beside. */
import { relative } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { type FormFiles, makeForm } from '../../pipeline/make-form.ts'
import { publish } from '../../publish/publish.ts'
import type { CommandContext } from '../context.ts'
import { prepareForm } from '../data-request.ts'
import type { ExitCode } from '../exit-code.ts'
import type { FormOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { firstOf } from '../present/first-of.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import { pathIn, printedPath } from '../work-folder.ts'

const REMEDY: Bilingual = {
  vi: 'Thêm --force để ghi đè, sau khi đã cất biểu đã nhập số liệu; hoặc chọn thư mục khác bằng --out.',
  en: 'Add --force to overwrite them, after putting away forms that are filled in; or choose another folder with --out.',
}

export async function form(context: CommandContext, options: FormOptions): Promise<ExitCode> {
  const { current, packageFiles, language, common, terminal } = context
  const request = await prepareForm(current, options)
  if (!request.value) return reportFindings(context, request.diagnostics)
  const made = await makeForm(request.value, language, shippedCatalog(packageFiles))
  if (!made.value) return reportFindings(context, made.diagnostics)

  const { files } = made.value
  const target = pathIn(current, options.out)
  const taken = files.filter(({ name }) => current.world.kindOf(pathIn({ ...current, path: target }, name)) !== 'none')
  if (taken.length > 0 && !options.isForced) {
    const names = firstOf(taken.map(({ name }) => printedPath(`${options.out}/${name}`)))
    return reportFindings(context, [diagnose('ICT-P206', [], { files: names, remedy: REMEDY })])
  }
  const written = publish(
    files.map(({ name, bytes }) => ({ path: name, bytes })),
    target,
  )
  const paths = (written.value ?? []).map((path) => printedPath(relative(current.path, path)))
  const code = reportFindings(context, [...made.diagnostics, ...written.diagnostics], { members: { files: paths } })
  if (common.json || !written.value) return code
  if (common.quiet) return code
  for (const path of paths) terminal.result(path)
  tellNext(context, made.value, options.year)
  return code
}

function tellNext({ terminal, language }: CommandContext, { previousErrors }: FormFiles, year: number): void {
  const next: Bilingual = {
    vi: `Nhập số liệu vào cột «Giá trị» của một trong hai tệp, đặt tệp đó vào «data/${year}», rồi chạy: ict-report check ${year}`,
    en: `Fill in the column “Value” of one of the two files, put it into “data/${year}” and run: ict-report check ${year}`,
  }
  const gaps: Bilingual = {
    vi: `Số liệu năm ${year - 1} có ${previousErrors} lỗi nên một số ô của năm đó để trống; xem: ict-report check ${year - 1}`,
    en: `The data of ${year - 1} have ${previousErrors} errors, so some cells of that year are empty; see: ict-report check ${year - 1}`,
  }
  const lines = [next[language], ...(previousErrors > 0 ? [gaps[language]] : [])]
  terminal.message(`\n${lines.map((line) => wrap(line, terminal.width)).join('\n')}`)
}
