/** Names of provinces that go on from what was typed, with tone marks or without. */
import { foldBare, foldName } from '../../locale/fold.ts'
import type { Area } from '../../model/area.ts'
import type { Candidate } from './answer.ts'

const MARKED = /[^\x20-\x7e]/

/**
 * A shell puts the beginning that all candidates share in the place of what was typed. So names typed on a plain keyboard go
 * on as they began, `hai` as `hai-phong` and not as «Hải Phòng»: the program understands both. Where nothing
 * is typed, or a tone mark is, the names are those of the catalogue.
 */
export function provinceNames(areas: readonly Area[], typed: string): readonly Candidate[] {
  const isPlain = typed !== '' && !MARKED.test(typed)
  const beginning = bareKey(typed)
  return areas
    .filter(({ name }) => bareKey(name).startsWith(beginning))
    .filter(({ name }) => isPlain || foldName(name).startsWith(foldName(typed)))
    .map(({ code, name, slug, officialName }) =>
      isPlain ? { value: slug, text: officialName } : { value: name, text: code },
    )
}

/** Blanks and dashes are the same in names of files and in names of provinces. */
function bareKey(text: string): string {
  return foldBare(text).replace(/[ -]+/g, '-')
}
