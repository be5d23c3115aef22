/**
 * What a Vietnamese syllable can look like: an onset, a rime and a tone (Bộ Giáo dục, «Quy định về chính tả», 1980). Of
 * the letters that a wrong encoding makes, next to none fit, which is why a conversion can be proved by its words.
 */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|kr|pl|[bcdđghklmnpqrstvx])?'

const RIMES = [
  ...['a', 'ac', 'ach', 'ai', 'am', 'an', 'ang', 'anh', 'ao', 'ap', 'at', 'au', 'ay'],
  ...['ăc', 'ăk', 'ăm', 'ăn', 'ăng', 'ăp', 'ăt', 'âc', 'âk', 'âm', 'ân', 'âng', 'âp', 'ât', 'âu', 'ây'],
  ...['e', 'ec', 'em', 'en', 'eng', 'eo', 'ep', 'et', 'ê', 'êch', 'êm', 'ên', 'ênh', 'êp', 'êt', 'êu'],
  ...['i', 'ia', 'ich', 'im', 'in', 'inh', 'ip', 'it', 'iu'],
  ...['iêc', 'iêm', 'iên', 'iêng', 'iêp', 'iêt', 'iêu', 'yêm', 'yên', 'yêng', 'yêt', 'yêu', 'êng'],
  ...['o', 'oa', 'oac', 'oach', 'oai', 'oam', 'oan', 'oang', 'oanh', 'oao', 'oat', 'oay', 'oăc', 'oăm', 'oăn', 'oăng'],
  ...['oăt', 'oc', 'oe', 'oen', 'oeo', 'oet', 'oi', 'om', 'on', 'ong', 'ooc', 'oong', 'op', 'ot'],
  ...['ô', 'ôc', 'ôk', 'ôi', 'ôm', 'ôn', 'ông', 'ôp', 'ôt', 'ơ', 'ơi', 'ơm', 'ơn', 'ơp', 'ơt'],
  ...['u', 'ua', 'uân', 'uâng', 'uât', 'uây', 'uc', 'uê', 'uêch', 'uênh', 'ui', 'um', 'un', 'ung', 'uơ', 'up', 'ut'],
  ...[
    'uôc',
    'uôi',
    'uôm',
    'uôn',
    'uông',
    'uôt',
    'uy',
    'uya',
    'uych',
    'uyên',
    'uyêt',
    'uyn',
    'uynh',
    'uyp',
    'uyt',
    'uyu',
  ],
  ...['ư', 'ưa', 'ưc', 'ưi', 'ưm', 'ưn', 'ưng', 'ưt', 'ưu', 'ươc', 'ươi', 'ươm', 'ươn', 'ương', 'ươp', 'ươt', 'ươu'],
  ...['y', 'yt', 'ynh', 'ych'],
]

const SHAPE = new RegExp(`^${ONSET}(?:${RIMES.join('|')})$`)

/** Closed syllables take only the acute and the dot below. */
const STOPPED = /(?:[ptck]|ch)$/

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** True where a word can be a Vietnamese syllable, in any case. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONE) ?? []
  if (tones.length > 1) return false
  const toneless = decomposed.replace(TONE, '').normalize('NFC')
  if (STOPPED.test(toneless) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false
  return SHAPE.test(toneless)
}
