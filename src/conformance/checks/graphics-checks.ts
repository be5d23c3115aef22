/** Colours, graphics states and drawn objects: ISO 19005-3, 6.2.2 to 6.2.10; ISO 14289-1, 7.20. */
import type { Check } from '../check.ts'
import { isDictionary, isStream, type PdfDictionary, type PdfStream } from '../pdf-object.ts'
import type { Subject } from '../subject.ts'

const CHANNELS: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, CMYK: 4 }
const BLEND_MODES: ReadonlySet<unknown> = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
)
const FORBIDDEN_IN_FORMS = ['OPI', 'PS', 'Subtype2', 'Ref']
const FORBIDDEN_IN_IMAGES = ['Alternates', 'OPI']

/** The checks of what is drawn. */
export const graphicsChecks: readonly Check[] = [
  {
    rule: 'PDF/A-3 6.2.2',
    holds: 'pages are drawn with operators that ISO 32000-1 knows, and with resources that they name',
    isSlow: true,
    breaches: function* (subject) {
      for (const { number, dictionary, drawing, resources } of subject.pages) {
        for (const fault of drawing.faults) if (fault.rule === 'PDF/A-3 6.2.2') yield `page ${number}: ${fault.where}`
        if (!dictionary.has('Resources')) yield `page ${number}: resources that it inherits`
        const named = [
          ...[...drawing.shown.keys()].map((name) => ['Font', name] as const),
          ...[...drawing.graphicsStates].map((name) => ['ExtGState', name] as const),
          ...[...drawing.objects].map((name) => ['XObject', name] as const),
        ]
        for (const [kind, name] of named) {
          if (!subject.dictionary(resources.get(kind)).has(name)) yield `page ${number}: no ${kind} ${name}`
        }
      }
    },
  },
  {
    rule: 'PDF/A-3 6.2.3',
    holds: 'one output intent says by an ICC profile what the colours mean',
    breaches: function* (subject) {
      const intents = intentsOf(subject)
      if (intents.length === 0) yield 'no output intent GTS_PDFA1'
      const profiles = subject.array(subject.catalog.get('OutputIntents')).flatMap((intent) => {
        const profile = subject.get(subject.dictionary(intent).get('DestOutputProfile'))
        return isStream(profile) ? [profile] : []
      })
      if (new Set(profiles).size !== 1) yield `${new Set(profiles).size} profiles`
      for (const profile of profiles) yield* profileFaults(profile)
      for (const intent of subject.array(subject.catalog.get('OutputIntents'))) {
        if (subject.dictionary(intent).has('DestOutputProfileRef')) yield 'a profile outside of the file'
      }
    },
  },
  {
    rule: 'PDF/A-3 6.2.4.3',
    holds: 'colours of a device are those of the output intent',
    isSlow: true,
    breaches: function* (subject) {
      const [intent] = intentsOf(subject)
      const channels = subject.dictionary(intent?.get('DestOutputProfile')).get('N')
      for (const { number, drawing } of subject.pages) {
        if (drawing.deviceColors.has('DeviceRGB') && channels !== 3) yield `page ${number}: DeviceRGB`
        if (drawing.deviceColors.has('DeviceCMYK') && channels !== 4) yield `page ${number}: DeviceCMYK`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.2.5',
    holds: 'graphics states have no transfer functions or halftone origins, and blend as ISO 32000-1 does (6.2.10)',
    breaches: function* (subject) {
      for (const { number, resources } of subject.pages) {
        for (const [name, given] of subject.dictionary(resources.get('ExtGState'))) {
          const state = subject.dictionary(given)
          const isOdd = state.has('TR') || state.has('HTP') || (state.has('TR2') && state.get('TR2') !== 'Default')
          if (isOdd) yield `page ${number}: ${name}`
          if (state.has('BM') && !BLEND_MODES.has(state.get('BM'))) yield `page ${number}: ${name} blends`
        }
      }
    },
  },
  {
    rule: 'PDF/A-3 6.2.6',
    holds: 'rendering intents are those of ISO 32000-1',
    isSlow: true,
    breaches: function* (subject) {
      for (const { number, drawing } of subject.pages) {
        for (const fault of drawing.faults) if (fault.rule === 'PDF/A-3 6.2.6') yield `page ${number}: ${fault.where}`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.2.8',
    holds: 'images and forms stand for themselves (6.2.9; ISO 14289-1, 7.20)',
    breaches: function* (subject) {
      for (const [number, object] of subject.file.objects) {
        if (!isStream(object)) continue
        const { dictionary } = object
        const kind = dictionary.get('Subtype')
        const forbidden = kind === 'Form' ? FORBIDDEN_IN_FORMS : kind === 'Image' ? FORBIDDEN_IN_IMAGES : []
        for (const key of forbidden) if (dictionary.has(key)) yield `object ${number}: ${key}`
        if (kind === 'Image' && dictionary.get('Interpolate') === true) yield `object ${number}: Interpolate`
      }
    },
  },
]

function intentsOf(subject: Subject): readonly PdfDictionary[] {
  return subject
    .array(subject.catalog.get('OutputIntents'))
    .map((intent) => subject.get(intent))
    .filter((intent) => isDictionary(intent))
    .filter((intent) => intent.get('S') === 'GTS_PDFA1')
}

/** ICC.1, 7.2: version, class and colour space of a profile stand in its first 20 bytes. */
function* profileFaults(profile: PdfStream): Iterable<string> {
  const data = profile.decode()
  const text = (at: number): string => String.fromCharCode(...data.subarray(at, at + 4))
  if ((data[8] ?? 99) > 4) yield `an ICC profile of version ${String(data[8])}`
  if (text(12) !== 'mntr' && text(12) !== 'prtr') yield `an ICC profile of class ${text(12)}`
  if (CHANNELS[text(16)] !== profile.dictionary.get('N')) yield `N does not agree with the profile's ${text(16)}`
}
