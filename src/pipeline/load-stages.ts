/** Loads the stages that a report goes through, which are loaded elsewhere only once they are needed. */
import type { ReportFormat } from './build-request.ts'

/** For a process that will make reports, and has nothing else to do yet. It changes nothing but the time of the first report. */
export async function loadStages(formats: readonly ReportFormat[]): Promise<void> {
  await Promise.all([
    import('./narrate-report.ts'),
    import('../compose/compose.ts'),
    ...formats.map((format) => loadFormat(format)),
  ])
}

function loadFormat(format: ReportFormat): Promise<unknown> {
  switch (format) {
    case 'md':
      return import('../render/markdown/render-markdown.ts')
    case 'pdf':
      return Promise.all([
        import('../render/pdf/render-pdf.ts'),
        import('../conformance/hold-to-standards.ts'),
        import('./attach-data.ts'),
      ])
    default:
      return format satisfies never
  }
}
