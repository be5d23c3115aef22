/** Settings of one data file as a project file would give them. */
import type { FileSettings } from '../../../src/model/project.ts'
import { parseProject } from '../../../src/project/parse-project.ts'

/** What is declared for a file, written as in YAML; fails the test where it cannot be used. */
export const declared = (settings: Readonly<Record<string, string>>, name = 'a.csv'): FileSettings => {
  const lines = Object.entries(settings).map(([key, value]) => `    ${key}: ${value}\n`)
  const { value, diagnostics } = parseProject({
    path: 'ict-report.yaml',
    text: `files:\n  ${name}:\n${lines.join('')}`,
  })
  const [first] = value?.files ?? []
  if (!first) throw new Error(JSON.stringify(diagnostics))
  return first
}
