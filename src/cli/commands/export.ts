/** `export`: the clean observations of a year with their places, and what is computed from them, as data. */
import { basename, dirname, relative } from 'node:path'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { exportData } from '../../pipeline/export-data.ts'
import { sourcesOf } from '../../pipeline/sources-of.ts'
import { publish } from '../../publish/publish.ts'
import type { CommandContext } from '../context.ts'
import { type PreparedData, prepareData } from '../data-request.ts'
import { dataTexts } from '../data-texts.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { ExportOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { wrap } from '../present/wrap.ts'
import { reportFindings } from '../report-findings.ts'
import type { FileText } from '../source-rows.ts'
import { tellSources } from '../tell-sources.ts'
import { pathIn, printedPath } from '../work-folder.ts'

const NOT_FOR_SCREENS: Bilingual = {
  vi: 'Tệp .xlsx không hiện được trên màn hình. Thêm --out với tên tệp, ví dụ: --out so-lieu.xlsx',
  en: 'An .xlsx file cannot be shown on the screen. Add --out with a file name, e.g. --out data.xlsx',
}

const OWN_SOURCE: Bilingual = {
  vi: 'Chọn tên khác sau --out: đây là tệp số liệu đang được đọc.',
  en: 'Give another name after --out: this is a data file that is being read.',
}

/** What is wrong with the data as data stops the export; findings of the checks are `check`'s to tell. */
export async function exportYear(context: CommandContext, options: ExportOptions): Promise<ExitCode> {
  const { current, packageFiles, terminal, language, common } = context
  const { year, format, out } = options
  if (out === null && format === 'xlsx' && terminal.isResultShown) {
    terminal.message(wrap(NOT_FOR_SCREENS[language], terminal.width), 'error')
    return EXIT.usage
  }
  const data = await prepareData(current, packageFiles, year, options)
  if (!data.value) return told(context, data.diagnostics)
  tellSources(context, data.value)
  if (out !== null && isSource(context, data.value, out)) {
    return told(context, [diagnose('ICT-P206', [], { files: printedPath(out), remedy: OWN_SOURCE })])
  }
  const exported = await exportData(data.value.request, format, shippedCatalog(packageFiles))
  const found = [...data.diagnostics, ...exported.diagnostics]
  const textOf = dataTexts(data.value)
  if (!exported.value) return told(context, found, textOf)
  if (out === null) {
    const code = told(context, found, textOf)
    terminal.resultBytes(exported.value)
    return code
  }
  const target = pathIn(current, out)
  const written = publish([{ path: basename(target), bytes: exported.value }], dirname(target))
  const code = told(context, [...found, ...written.diagnostics], textOf)
  if (!common.quiet) for (const path of written.value ?? []) terminal.result(printedPath(relative(current.path, path)))
  return code
}

/** Findings go to the standard error in every form: the standard output is for the data. */
function told(
  context: CommandContext,
  diagnostics: Parameters<typeof reportFindings>[1],
  textOf: FileText | null = null,
): ExitCode {
  const aside = { ...context, common: { ...context.common, json: false } }
  return reportFindings(aside, diagnostics, textOf ? { textOf } : {})
}

function isSource({ current }: CommandContext, { request, chosen }: PreparedData, out: string): boolean {
  const target = pathIn(current, out)
  return sourcesOf(request).some(({ path }) => pathIn(chosen.folder, path) === target)
}
