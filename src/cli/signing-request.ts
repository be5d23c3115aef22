/** What a signature needs: the key file, the way to its password, and the time; never the password in an option. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Bilingual, Language } from '../model/indicator.ts'
import type { Outcome } from '../model/outcome.ts'
import type { SigningRequest } from '../pipeline/build-request.ts'
import type { BuildOptions } from './options.ts'
import { sourceDate } from './source-date.ts'
import type { Terminal } from './terminal.ts'
import { type WorkFolder, pathIn, printedPath } from './work-folder.ts'

export const PASSWORD_VARIABLE = 'ICT_REPORT_SIGN_PASSWORD'

const QUESTION: Bilingual = { vi: 'Mật khẩu của «{file}» (không hiện ra): ', en: 'Password of “{file}” (not shown): ' }

export interface Surroundings {
  readonly current: WorkFolder
  readonly language: Language
  readonly ask: Terminal['askSecret']
  /** The clock, which counts where no time is set for reproducible builds. */
  readonly now: Date
}

/** Null where nothing is to be signed. All that can be known without the password is told at once. */
export function signingRequest(options: BuildOptions, surroundings: Surroundings): Outcome<SigningRequest | null> {
  if (options.sign === null) return { value: null, diagnostics: [] }
  const { current, now } = surroundings
  const path = printedPath(options.sign)
  const result = current.world.readFile(pathIn(current, options.sign))
  const password = passwordOf(path, options, surroundings)
  const diagnostics = [
    ...(options.isFinal ? [] : [diagnose('ICT-S001', [], {})]),
    ...(options.formats.includes('pdf') ? [] : [diagnose('ICT-S002', [], {})]),
    ...(result.kind === 'read' ? [] : [diagnose('ICT-S004', [], { file: path, reason: reasonOf(result) })]),
    ...password.diagnostics,
  ]
  if (diagnostics.length > 0 || result.kind !== 'read' || !password.value) return { diagnostics }
  const time = sourceDate(current.world) ?? now
  return { value: { file: { path, bytes: result.bytes }, password: password.value, time }, diagnostics }
}

/** From a file, else from the environment, else from the person at the terminal. */
function passwordOf(
  keyFile: string,
  { signPasswordFile }: BuildOptions,
  { current, language, ask }: Surroundings,
): Outcome<SigningRequest['password']> {
  if (signPasswordFile !== null) {
    const { value, diagnostics } = passwordIn(current, signPasswordFile)
    return value === undefined ? { diagnostics } : known(value)
  }
  const inEnvironment = current.world.env(PASSWORD_VARIABLE)
  if (inEnvironment !== undefined) return known(inEnvironment)
  const missing: Outcome<string> = { diagnostics: [diagnose('ICT-S003', [], { file: keyFile })] }
  if (!ask) return { diagnostics: missing.diagnostics }
  const asked = async (): Promise<Outcome<string>> => {
    const answer = await ask(QUESTION[language].replace('{file}', () => keyFile))
    return answer === null ? missing : { value: answer, diagnostics: [] }
  }
  return { value: asked, diagnostics: [] }
}

function known(password: string): Outcome<SigningRequest['password']> {
  return { value: async () => ({ value: password, diagnostics: [] }), diagnostics: [] }
}

/** The one line of the file; the line end that editors put behind it is none of the password. */
function passwordIn(current: WorkFolder, name: string): Outcome<string> {
  const refused = (reason: string): Outcome<string> => ({
    diagnostics: [diagnose('ICT-S005', [], { file: printedPath(name), reason })],
  })
  const result = current.world.readFile(pathIn(current, name))
  if (result.kind !== 'read') return refused(reasonOf(result))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(result.bytes)
    return { value: text.replace(/\r?\n$/, ''), diagnostics: [] }
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    return refused('UTF-8')
  }
}

function reasonOf(
  result: { readonly kind: 'missing' } | { readonly kind: 'refused'; readonly reason: string },
): string {
  return result.kind === 'missing' ? 'ENOENT' : result.reason
}
