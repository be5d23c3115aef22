/** Lists names as official Vietnamese does: the kind once, «và» before the last, a count from seven on. */
import { listText } from './list.ts'

const KINDS = ['huyện', 'thành phố', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn'] as const

/** From so many names on the sentence gives a count and the annex gives the names. */
const COUNT_FROM = 7

interface Group {
  readonly kind: string | null
  readonly names: readonly string[]
}

const kindOf = (name: string): string | null =>
  KINDS.find((kind) => name.toLocaleLowerCase('vi').startsWith(`${kind} `)) ?? null

const grouped = (names: readonly string[]): readonly Group[] => {
  const groups: Group[] = []
  for (const name of names) {
    const kind = kindOf(name)
    const bare = kind === null ? name : name.slice(kind.length + 1)
    const last = groups.at(-1)
    if (last && kind !== null && last.kind === kind) groups[groups.length - 1] = { kind, names: [...last.names, bare] }
    else groups.push({ kind, names: [bare] })
  }
  return groups
}

const groupTexts = ({ kind, names }: Group): readonly string[] => {
  if (kind === null) return names
  const [first = '', ...others] = names
  return others.length === 0 ? [`${kind} ${first}`] : [`các ${kind} ${first}`, ...others]
}

/** `Công an tỉnh, các huyện Cao Phong, Tân Lạc, Kim Bôi và thành phố Hòa Bình`; empty for no names. */
export function namesList(names: readonly string[]): string {
  if (names.length >= COUNT_FROM) return `${String(names.length).padStart(2, '0')} đơn vị (nêu tại Phụ lục)`
  return listText(grouped(names).flatMap(groupTexts))
}
