/** Annotations, forms, actions, attachments and layers: ISO 19005-3, 6.3 to 6.5, 6.8, 6.9; ISO 14289-1, 7.10, 7.11, 7.18. */
import type { Check } from '../check.ts'
import { isArray, isReference, isString, isStream, type PdfDictionary, type PdfObject, shown } from '../pdf-object.ts'
import { type Element, textEntry } from '../structure.ts'
import type { Subject } from '../subject.ts'

const FORBIDDEN_ANNOTATIONS: ReadonlySet<unknown> = new Set(
  '3D Sound Screen Movie TrapNet PrinterMark RichMedia FileAttachment'.split(' '),
)
const FORBIDDEN_ACTIONS: ReadonlySet<unknown> = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript RichMediaExecute'.split(
    ' ',
  ),
)
/** ISO 32000-1, table 165: print is bit 3; invisible, hidden, no view and toggled no view must not be set. */
const PRINT = 4
const UNSEEN = 1 | 2 | 32 | 256
/** Element that each kind of annotation is nested in (ISO 14289-1, 7.18.1, 7.18.4, 7.18.5). */
const NESTED_IN: Readonly<Record<string, string>> = { Widget: 'Form', Link: 'Link' }
const RELATIONS: ReadonlySet<unknown> = new Set('Source Data Alternative Supplement Unspecified'.split(' '))
const MEDIA_TYPE = /^[-\w+.]+\/[-\w+.]+$/

/** The checks of what a reader can act upon. */
export const interactionChecks: readonly Check[] = [
  {
    rule: 'PDF/A-3 6.3',
    holds: 'annotations are of kinds that are allowed, are printed, and look as the file says',
    breaches: function* (subject) {
      for (const { annotation, where } of annotationsOf(subject)) {
        const kind = annotation.get('Subtype')
        const flags = Number(annotation.get('F') ?? 0)
        if (FORBIDDEN_ANNOTATIONS.has(kind)) yield `${where}: ${shown(kind)}`
        if (kind === 'Popup') continue
        if ((flags & PRINT) === 0 || (flags & UNSEEN) !== 0) yield `${where}: flags ${flags}`
        if (kind === 'Link') continue
        const appearance = subject.dictionary(annotation.get('AP'))
        if (!isFlat(annotation, subject) && !appearance.has('N')) yield `${where}: no appearance`
        if ([...appearance.keys()].some((key) => key !== 'N')) yield `${where}: more than one appearance`
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.18 (28-002 to 28-011)',
    holds: 'annotations stand in the structure, say what they are, and are reached in its order',
    breaches: function* (subject) {
      const owners = ownersOf(subject)
      for (const { number, dictionary } of subject.pages) {
        const has = subject.array(dictionary.get('Annots')).length > 0
        if (has && dictionary.get('Tabs') !== 'S') yield `page ${number}: Tabs`
      }
      for (const { annotation, object, where } of annotationsOf(subject)) {
        const kind = shown(annotation.get('Subtype'))
        if (kind === 'Popup' || (Number(annotation.get('F') ?? 0) & 2) !== 0) continue
        const owner = owners.get(object)
        const wanted = NESTED_IN[kind] ?? 'Annot'
        if (owner === undefined || subject.structure.standardType(owner.type) !== wanted) yield `${where}: no ${wanted}`
        else if (typeof annotation.get('StructParent') !== 'number') yield `${where}: no StructParent`
        const words = [annotation.get('Contents'), annotation.get('TU')].some((text) => isFilled(subject.get(text)))
        if (!words && (owner === undefined || textEntry(owner, 'Alt') === null)) yield `${where}: no words`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.4',
    holds: 'forms need nothing but what is in the file',
    breaches: function* (subject) {
      for (const { annotation, where } of annotationsOf(subject)) {
        if (annotation.get('Subtype') !== 'Widget') continue
        for (const key of ['A', 'AA']) if (annotation.has(key)) yield `${where}: ${key}`
      }
      const form = subject.dictionary(subject.catalog.get('AcroForm'))
      if (form.get('NeedAppearances') === true) yield 'NeedAppearances'
      if (form.has('XFA')) yield 'XFA'
      if (subject.catalog.get('NeedsRendering') === true) yield 'NeedsRendering'
    },
  },
  {
    rule: 'PDF/A-3 6.5',
    holds: 'no action does more than lead to another place',
    breaches: function* (subject) {
      if (subject.catalog.has('AA')) yield 'the catalog: AA'
      for (const { number, dictionary } of subject.pages) if (dictionary.has('AA')) yield `page ${number}: AA`
      if (subject.dictionary(subject.catalog.get('Names')).has('JavaScript')) yield 'JavaScript'
      for (const [number, object] of subject.file.objects) {
        const action = subject.dictionary(object)
        if (FORBIDDEN_ACTIONS.has(action.get('S')) && !action.has('P'))
          yield `object ${number}: ${shown(action.get('S'))}`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.8 (PDF/UA-1 7.11, 21-001)',
    holds: 'files within the file have names, a media type and a relation to the document',
    breaches: function* (subject) {
      const associated = new Set(subject.array(subject.catalog.get('AF')).map((file) => subject.get(file)))
      for (const [number, object] of subject.file.objects) {
        const file = subject.dictionary(object)
        if (!file.has('EF')) continue
        if (!isFilled(subject.get(file.get('F'))) || !isFilled(subject.get(file.get('UF'))))
          yield `file ${number}: F, UF`
        if (!RELATIONS.has(file.get('AFRelationship'))) yield `file ${number}: AFRelationship`
        const data = subject.get(subject.dictionary(file.get('EF')).get('F'))
        const kind = isStream(data) ? data.dictionary.get('Subtype') : null
        if (!MEDIA_TYPE.test(shown(kind))) yield `file ${number}: Subtype ${shown(kind)}`
        if (!associated.has(subject.get({ kind: 'reference', number }))) yield `file ${number}: not associated`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.9 (PDF/UA-1 7.10, 20-001)',
    holds: 'layers have names and do not switch by themselves',
    breaches: function* (subject) {
      const layers = subject.dictionary(subject.catalog.get('OCProperties'))
      const configurations = [layers.get('D'), ...subject.array(layers.get('Configs'))]
      for (const [index, given] of layers.size > 0 ? configurations.entries() : []) {
        const configuration = subject.dictionary(given)
        if (!isFilled(subject.get(configuration.get('Name')))) yield `configuration ${index}: Name`
        if (configuration.has('AS')) yield `configuration ${index}: AS`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.10',
    holds: 'there are no other presentations and no requirements of a viewer (6.11)',
    breaches: function* (subject) {
      if (subject.dictionary(subject.catalog.get('Names')).has('AlternatePresentations')) yield 'AlternatePresentations'
      if (subject.catalog.has('Requirements')) yield 'Requirements'
      for (const { number, dictionary } of subject.pages) if (dictionary.has('PresSteps')) yield `page ${number}`
    },
  },
]

interface Annotation {
  readonly annotation: PdfDictionary
  readonly object: number
  readonly where: string
}

function annotationsOf(subject: Subject): readonly Annotation[] {
  return subject.pages.flatMap(({ number, dictionary }) =>
    subject.array(dictionary.get('Annots')).map((given, index) => ({
      annotation: subject.dictionary(given),
      object: isReference(given) ? given.number : -1,
      where: `page ${number}, annotation ${index + 1}`,
    })),
  )
}

/** Elements by the annotation that they hold. */
function ownersOf(subject: Subject): ReadonlyMap<number, Element> {
  const owners = new Map<number, Element>()
  for (const element of subject.structure.elements) {
    const kids = subject.get(element.dictionary.get('K'))
    for (const kid of isArray(kids) ? kids : [kids]) {
      const target = subject.dictionary(kid).get('Obj')
      if (isReference(target)) owners.set(target.number, element)
    }
  }
  return owners
}

function isFlat(annotation: PdfDictionary, subject: Subject): boolean {
  const [left, bottom, right, top] = subject.array(annotation.get('Rect')).map(Number)
  return left === right && bottom === top
}

function isFilled(value: PdfObject): boolean {
  return isString(value) && value.bytes.replace(/^\xfe\xff/, '') !== ''
}
