/** `batch merge`: joins the manifests of the parts that several machines have made into one. */
import { join } from 'node:path'
import { type Manifest, manifestText, parseManifest } from '../../batch/manifest.ts'
import { mergeManifests } from '../../batch/merge-manifests.ts'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { Bilingual } from '../../model/indicator.ts'
import { publishLocked } from '../../publish/publish-locked.ts'
import { sha256 } from '../batch/gather.ts'
import { manifestName } from '../batch/manifest-store.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { reportFindings } from '../report-findings.ts'
import { pathIn, printedPath } from '../work-folder.ts'

const PART = /^ict-report-manifest-(\d+)-of-(\d+)\.json$/

export interface MergeOptions {
  readonly year: number
  /** Folder with the reports and the manifests of all parts. */
  readonly out: string
}

export async function batchMerge(context: CommandContext, { year, out }: MergeOptions): Promise<ExitCode> {
  const { current, terminal, language, common } = context
  const folder = pathIn(current, out)
  const refuse = (problem: Bilingual): ExitCode =>
    reportFindings(context, [diagnose('ICT-P305', [], { folder: printedPath(out), problem })])
  const bytesOf = (name: string): Uint8Array | null => {
    const result = current.world.readFile(join(folder, name))
    return result.kind === 'read' ? result.bytes : null
  }
  const parts = current.world.listFiles(folder).flatMap((name): Part[] => {
    const [, index, count] = PART.exec(name) ?? []
    const bytes = index === undefined ? null : bytesOf(name)
    const manifest = bytes === null ? null : parseManifest(new TextDecoder().decode(bytes))
    return manifest ? [{ index: Number(index), count: Number(count), manifest }] : []
  })
  const merged = mergeManifests(parts, year)
  if (merged.kind === 'problem') return refuse(merged.problem)
  const broken = merged.manifest.reports
    .flatMap(({ files }) => files)
    .find((file) => {
      const bytes = bytesOf(file.path)
      return bytes === null || sha256(bytes) !== file.sha256
    })
  if (broken) {
    return refuse({
      vi: `tệp ${broken.path} thiếu hoặc không còn như lúc lập`,
      en: `the file ${broken.path} is missing, or is not as it was built`,
    })
  }
  const file = { path: manifestName(null), bytes: new TextEncoder().encode(manifestText(merged.manifest)) }
  const written = await publishLocked([file], folder)
  const code = reportFindings(context, written.diagnostics)
  if (!written.value) return code
  const count = merged.manifest.runs[String(year)]?.reports.length ?? 0
  const text: Bilingual = {
    vi: `Đã gộp ${parts.length} phần, ${count} báo cáo năm ${year}.`,
    en: `${parts.length} parts joined, ${count} reports of ${year}.`,
  }
  if (!common.quiet && !common.json) terminal.message(text[language])
  if (!common.quiet && !common.json) terminal.result(`${printedPath(out)}/${manifestName(null)}`)
  return EXIT.ok
}

interface Part {
  readonly index: number
  readonly count: number
  readonly manifest: Manifest
}
