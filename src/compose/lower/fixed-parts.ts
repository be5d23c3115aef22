/** Parts of the page whose words and order the decree fixes: letterhead, addressees, signature. */
import type { AddresseesNode, LetterheadNode, SignatureNode } from '../../document/nodes.ts'
import type { LetterheadView, SignatureView } from '../../model/report-view.ts'

/** Quốc hiệu and Tiêu ngữ, letter by letter (Decree 30/2020/NĐ-CP, annex I, II.1). */
const MOTTO = { nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', creed: 'Độc lập - Tự do - Hạnh phúc' }

export function letterheadBlock(letterhead: LetterheadView): LetterheadNode {
  return { kind: 'letterhead', motto: MOTTO, ...letterhead }
}

/** Nothing where the report is addressed to nobody. */
export function addresseesBlock(names: readonly string[]): readonly AddresseesNode[] {
  return names.length === 0 ? [] : [{ kind: 'addressees', label: 'Kính gửi:', names }]
}

export function signatureBlock(signature: SignatureView): SignatureNode {
  return { kind: 'signature', recipientsLabel: 'Nơi nhận:', ...signature }
}
