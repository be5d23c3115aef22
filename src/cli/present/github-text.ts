/**
 * Diagnostics as annotations of GitHub Actions, which stand beside the line in a pull request. Form and escaping:
 * GitHub, «Workflow commands for GitHub Actions».
 */
import { messageOf } from '../../diagnostics/message.ts'
import { inOrder } from '../../diagnostics/order.ts'
import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import type { Language } from '../../model/indicator.ts'
import type { SourceLocation } from '../../model/provenance.ts'
import { placeText } from './place-text.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** One command a line, in the order of the files; what was accepted is a notice. */
export function githubText(diagnostics: readonly Diagnostic[], language: Language): string {
  return inOrder(diagnostics)
    .map((each) => annotation(each, language))
    .join('\n')
}

function annotation(diagnostic: Diagnostic, language: Language): string {
  const { title, message, hint } = messageOf(diagnostic, language)
  const { accepted, code, severity, locations } = diagnostic
  const [root, ...others] = locations
  const properties = [...(root ? placeProperties(root) : []), `title=${property(`${code}: ${title}`)}`]
  const remedy = accepted === null ? hint : `${accepted.reason} (${accepted.by})`
  const name = root && root.sheet !== null ? [placeText(root)] : []
  const lines = [...name, message, ...others.map(placeText), remedy]
  const command = accepted === null ? COMMANDS[severity] : COMMANDS.info
  return `::${command} ${properties.join(',')}::${data(lines.join('\n'))}`
}

function placeProperties({ file, line, column }: SourceLocation): readonly string[] {
  return [
    `file=${property(file)}`,
    ...(line === null ? [] : [`line=${line}`]),
    ...(line === null || column === null ? [] : [`col=${column}`]),
  ]
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
