/** `check`: what is wrong with the data, without a report. */
import { checkData } from '../../pipeline/build-report.ts'
import type { CommandContext } from '../context.ts'
import { prepareData } from '../data-request.ts'
import { dataTexts } from '../data-texts.ts'
import type { ExitCode } from '../exit-code.ts'
import { findingsPrinter } from '../findings-printer.ts'
import type { CheckOptions } from '../options.ts'
import { shippedCatalog } from '../package-files.ts'
import { countsText, findingsText, titleText } from '../present/summary-text.ts'
import { reportFindings } from '../report-findings.ts'
import { tellSources } from '../tell-sources.ts'

export async function check(given: CommandContext, options: CheckOptions): Promise<ExitCode> {
  const { year, format, maxSeverity } = options
  const context = { ...given, common: { ...given.common, json: format !== 'text' } }
  const { current, packageFiles, terminal, language, common } = context
  const print = await findingsPrinter(format, context)
  const data = await prepareData(current, packageFiles, year, options)
  if (!data.value) return reportFindings(context, data.diagnostics, { print, maxSeverity })
  tellSources(context, data.value)

  const { request, sample } = data.value
  const result = await checkData(request, shippedCatalog(packageFiles))
  const { summary } = result
  const diagnostics = [...data.diagnostics, ...result.diagnostics]
  const isSample = sample !== null
  if (!common.json && !common.quiet) {
    if (summary) {
      terminal.message(titleText(summary, isSample, language, terminal.messagePainter))
      terminal.message(`${countsText(summary, language, terminal.width)}\n`)
    }
    terminal.message(findingsText(diagnostics, language, terminal.messagePainter))
    if (diagnostics.length > 0) terminal.message('')
  }
  const { observations = 0, figures = 0, missing = 0, province = null } = summary ?? {}
  return reportFindings(context, diagnostics, {
    observations,
    summary: { figures, missing },
    members: { province, year, sample: isSample },
    print,
    maxSeverity,
    textOf: dataTexts(data.value),
  })
}
