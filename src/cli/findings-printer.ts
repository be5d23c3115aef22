/** The forms for machines that `check` can print its findings in; each is loaded only where it is asked for. */
import type { CommandContext } from './context.ts'
import type { FindingsFormat } from './options.ts'
import type { FindingsPrinter } from './report-findings.ts'

/** Null for text and JSON, which every command speaks. */
export async function findingsPrinter(
  format: FindingsFormat,
  { language, packageFiles }: CommandContext,
): Promise<FindingsPrinter | null> {
  switch (format) {
    case 'text':
    case 'json':
      return null
    case 'github': {
      const { githubText } = await import('./present/github-text.ts')
      return (diagnostics) => githubText(diagnostics, language)
    }
    case 'sarif': {
      const [{ sarif }, { explain }] = await Promise.all([
        import('./present/sarif.ts'),
        import('../diagnostics/explain.ts'),
      ])
      const { version } = packageFiles
      return (diagnostics, rowAt) =>
        sarif(diagnostics, { version, language, rowAt, pageOf: (code) => explain(code, language) })
    }
    default:
      return format satisfies never
  }
}
