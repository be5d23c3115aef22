/** Reads how the office has settled that one data file is read, an entry under `files`. */
import { DELIMITERS, FILE_ENCODINGS, type Delimiter, type FileSettings, type Setting } from '../model/project.ts'
import { FILE_KEYS, knownEntries } from './project-keys.ts'
import { type Faults, readChoice, readEntries, readLineNumber, readText } from './read-setting.ts'
import type { YamlEntry } from './yaml-source.ts'

/** The settings of one file; a point that is left out, or told as a fault, is null. */
export function readFileSettings(entry: YamlEntry, faults: Faults): FileSettings {
  const entries = knownEntries(readEntries(entry, faults), FILE_KEYS, faults)
  return {
    name: { value: entry.key, location: entry.keyPlace },
    encoding: placed(entries.encoding, readChoice(inSmallLetters(entries.encoding), FILE_ENCODINGS, faults)),
    delimiter: readDelimiter(entries.delimiter, faults),
    header: readLineNumber(entries.header, faults),
    notation: placed(entries.notation, readChoice(entries.notation, ['vi', 'en'], faults)),
    sheet: readText(entries.sheet, faults),
  }
}

function placed<T>(entry: YamlEntry | undefined, value: T | null): Setting<T> | null {
  return entry && value !== null ? { value, location: entry.value.place } : null
}

/** `TCVN3` and `UTF-8`, as `inspect` writes them, are understood too. */
function inSmallLetters(entry: YamlEntry | undefined): YamlEntry | undefined {
  if (entry?.value.kind !== 'text') return entry
  return { ...entry, value: { ...entry.value, text: entry.value.text.toLowerCase() } }
}

const TAB = 'tab'

/** A tab in quotation marks, written out or as `\t`: YAML gives a blank, which is no text. */
const QUOTED_TAB = /^(?:"(?:\\t|\t)"|'\t')$/

function readDelimiter(entry: YamlEntry | undefined, faults: Faults): Setting<Delimiter> | null {
  if (entry?.value.kind === 'empty' && QUOTED_TAB.test(entry.value.place.text ?? '')) return placed(entry, '\t')
  const words = DELIMITERS.map((delimiter) => (delimiter === '\t' ? TAB : delimiter))
  const word = readChoice(inSmallLetters(entry), words, faults)
  return placed(entry, word === TAB ? '\t' : word)
}
