/** What a document that is not for signature says on every page. */

const SAMPLE_MARK = 'SỐ LIỆU MẪU'
const DRAFT_MARK = 'DỰ THẢO'

export function reportMarks(of: { readonly isSample: boolean; readonly isFinal: boolean }): readonly string[] {
  return [...(of.isSample ? [SAMPLE_MARK] : []), ...(of.isFinal ? [] : [DRAFT_MARK])]
}
