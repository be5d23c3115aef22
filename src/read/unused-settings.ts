/** Tells what an office has declared for a file of a kind that has no such thing, so that nothing is passed over in silence. */
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Bilingual } from '../model/indicator.ts'
import type { FileSettings } from '../model/project.ts'
import { placeInText } from './text-position.ts'

type FileKind = 'csv' | 'json' | 'workbook'
type Key = 'encoding' | 'delimiter' | 'header' | 'sheet'

const UNUSED: Readonly<Record<FileKind, readonly Key[]>> = {
  csv: ['sheet'],
  json: ['delimiter', 'header', 'sheet'],
  workbook: ['encoding', 'delimiter'],
}

const KINDS: Readonly<Record<FileKind, Bilingual>> = {
  csv: { vi: 'tệp văn bản', en: 'a text file' },
  json: { vi: 'tệp JSON', en: 'a JSON file' },
  workbook: { vi: 'tệp Excel', en: 'a workbook' },
}

/** One warning for each key that says nothing about a file of the kind. */
export function unusedSettings(settings: FileSettings, kind: FileKind, file: string): readonly Diagnostic[] {
  return UNUSED[kind].flatMap((key) => {
    const setting = settings[key]
    if (!setting) return []
    return [diagnose('ICT-R066', [setting.location, placeInText(file, null, null)], { key, file, kind: KINDS[kind] })]
  })
}
