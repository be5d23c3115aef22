/** Loads the stages that a report goes through, which are loaded elsewhere only once they are needed. */

/** For a process that will make reports, and has nothing else to do yet. It changes nothing but the time of the first report. */
export async function loadStages(): Promise<void> {
  await Promise.all([
    import('./narrate-report.ts'),
    import('../compose/compose.ts'),
    import('./attach-data.ts'),
    import('../render/markdown/render-markdown.ts'),
    import('../render/pdf/render-pdf.ts'),
    import('../render/svg/render-svg.ts'),
    import('../conformance/hold-to-standards.ts'),
  ])
}
