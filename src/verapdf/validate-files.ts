/** Lets veraPDF judge files before they are published: both standards, each file in a process of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holdToStandards } from '../conformance/hold-to-standards.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { quietly } from '../io/quietly.ts'
import { systemCode } from '../io/system-code.ts'
import type { World } from '../io/world.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import { findValidator } from './find-validator.ts'
import { parseVerdict } from './parse-verdict.ts'
import { commandOf, type Ending, runValidator } from './run-validator.ts'

/** Profiles of the validator and the standards that they stand for. */
const PROFILES = [
  { flavour: '3a', standard: 'PDF/A-3a' },
  { flavour: 'ua1', standard: 'PDF/UA-1' },
] as const
// A start of Java and a report of a thousand pages take less.
const TIMEOUT_MS = 120_000

export interface FileToValidate {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * Errors for files that do not keep the standards or that could not be judged; empty where all do. Our own checks run
 * first, the slow ones too: what they find is a fault of the program, and thrown.
 */
export async function validateFiles(
  files: readonly FileToValidate[],
  world: World,
  timeoutMs = TIMEOUT_MS,
): Promise<readonly Diagnostic[]> {
  for (const { bytes } of files) holdToStandards(bytes, 'whole')
  const program = findValidator(world, process.platform)
  if (program === null) return [diagnose('ICT-P220', [], {})]
  const diagnostics: Diagnostic[] = []
  for (const file of files) diagnostics.push(...(await validateFile(file, program, world, timeoutMs)))
  return diagnostics
}

async function validateFile(
  { fileName, bytes }: FileToValidate,
  program: string,
  world: World,
  timeoutMs: number,
): Promise<readonly Diagnostic[]> {
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(tmpdir(), 'ict-report-'))
    // A plain name, whatever the report is called: it stands on a command line.
    writeFileSync(join(folder, 'report.pdf'), bytes)
    const found: Diagnostic[] = []
    for (const { flavour, standard } of PROFILES) {
      const args = ['--format', 'json', '--flavour', flavour, 'report.pdf']
      const command = commandOf(program, args, process.platform, world.env('ComSpec') ?? 'cmd.exe')
      found.push(...judged(await runValidator(command, folder, timeoutMs), fileName, standard, timeoutMs))
    }
    return found
  } catch (fault) {
    const reason = systemCode(fault)
    const problem = { vi: `hệ thống báo lỗi ${reason}`, en: `the system reports ${reason}` }
    return [diagnose('ICT-P221', [], { file: fileName, standard: 'PDF/A-3a, PDF/UA-1', problem })]
  } finally {
    if (folder !== null) removeQuietly(folder)
  }
}

/** On Windows a program that was stopped may hold its file open for a while; one that stays is no fault of the report. */
function removeQuietly(folder: string): void {
  quietly(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
}

function judged(ending: Ending, file: string, standard: string, timeoutMs: number): readonly Diagnostic[] {
  const failed = (problem: Bilingual): readonly Diagnostic[] => [diagnose('ICT-P221', [], { file, standard, problem })]
  switch (ending.kind) {
    case 'hung': {
      const seconds = String(Math.ceil(timeoutMs / 1000))
      return failed({ vi: `không xong sau ${seconds} giây`, en: `it had not ended after ${seconds} seconds` })
    }
    case 'flooded':
      return failed({ vi: 'in ra quá nhiều', en: 'it printed too much' })
    case 'refused':
      return failed({ vi: `không chạy được (${ending.reason})`, en: `it cannot be run (${ending.reason})` })
    case 'ended':
      break
    default:
      return ending satisfies never
  }
  const verdict = parseVerdict(ending.output)
  if (verdict?.kind === 'keeps') return []
  if (verdict && verdict.clauses.length > 0) {
    return verdict.clauses.map(({ specification, clause, description, count }) =>
      diagnose('ICT-P222', [], {
        file,
        standard,
        clause: `${specification}, ${clause}`,
        description,
        count: String(count),
      }),
    )
  }
  const code = String(ending.code)
  const said = ending.complaint.trim().split('\n').at(-1)?.trim() ?? ''
  const words = said === '' ? '' : `: ${said.slice(0, 200)}`
  return failed({
    vi: `không cho kết quả đọc được (mã kết thúc ${code})${words}`,
    en: `it gave no verdict that can be read (exit code ${code})${words}`,
  })
}
