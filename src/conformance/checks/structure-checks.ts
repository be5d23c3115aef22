/** The logical structure: ISO 19005-3, 6.7; ISO 14289-1, 7.1 to 7.9; ISO 32000-1, 14.7 and 14.8. */
import type { Check } from '../check.ts'
import { isReference, isString, type PdfDictionary, type PdfObject } from '../pdf-object.ts'
import { type Element, STANDARD_TYPES, textEntry } from '../structure.ts'
import type { Subject } from '../subject.ts'
import { nestingFault } from '../nesting.ts'

const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/

const at = (element: Element): string => `element ${element.object} (${element.type})`

/** The checks of the structure. */
export const structureChecks: readonly Check[] = [
  {
    rule: 'PDF/A-3 6.7.2.2',
    holds: 'the file says that it is tagged, and that nothing of it is in doubt',
    breaches: function* (subject) {
      const marks = subject.dictionary(subject.catalog.get('MarkInfo'))
      if (subject.get(marks.get('Marked')) !== true) yield 'Marked'
      if (subject.get(marks.get('Suspects')) === true) yield 'Suspects'
    },
  },
  {
    rule: 'PDF/A-3 6.7.3.3 (09-004)',
    holds: 'there is a structure tree, and every element hangs in it once, under the parent that it names',
    breaches: function* ({ structure }) {
      if (structure.root.get('Type') !== 'StructTreeRoot') yield 'no StructTreeRoot'
      if (structure.elements.length === 0) yield 'no elements'
      for (const knot of structure.knots) yield `element ${knot} hangs in the tree twice`
      for (const element of structure.elements) {
        const parent = element.dictionary.get('P')
        const named = isReference(parent) ? parent.number : -1
        if (element.parent ? named !== element.parent.object : named < 0) yield `${at(element)}: P`
      }
    },
  },
  {
    rule: 'PDF/A-3 6.7.3.4 (02-001)',
    holds: 'every type is a standard one or is mapped to one, and no standard one is mapped',
    breaches: function* (subject) {
      const { structure } = subject
      for (const element of structure.elements) if (structure.standardType(element.type) === null) yield at(element)
      for (const type of subject.dictionary(structure.root.get('RoleMap')).keys()) {
        if (STANDARD_TYPES.has(type)) yield `the role map maps ${type}`
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.1 (01-005)',
    holds: 'all that is drawn is tagged or an artifact, and nothing is both',
    isSlow: true,
    breaches: function* ({ pages }) {
      for (const { number, drawing } of pages) {
        for (const fault of drawing.faults) if (fault.rule === 'PDF/UA-1 7.1') yield `page ${number}: ${fault.where}`
      }
    },
  },
  {
    rule: 'ISO 32000-1 14.7.4',
    holds: 'marked content and elements lead to each other',
    isSlow: true,
    breaches: (subject) => contentFaults(subject),
  },
  {
    rule: 'PDF/UA-1 7.2 (09-004 to 09-008)',
    holds: 'elements stand in those that may hold them',
    breaches: function* ({ structure }) {
      for (const element of structure.elements) {
        const fault = nestingFault(element, structure)
        if (fault !== null) yield `${at(element)}: ${fault}`
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.2 (11-006)',
    holds: 'the language is known of all text: bookmarks, metadata and descriptions too',
    breaches: function* (subject) {
      const language = subject.get(subject.catalog.get('Lang'))
      if (!isString(language) || !LANGUAGE.test(language.bytes)) yield 'the catalog'
      for (const element of subject.structure.elements) {
        const own = element.dictionary.get('Lang')
        if (isString(own) && !LANGUAGE.test(own.bytes)) yield at(element)
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.3 (13-004)',
    holds: 'figures and formulas say what they show, and figures where they stand',
    breaches: function* ({ structure }) {
      for (const element of structure.elements) {
        const type = structure.standardType(element.type)
        if (type !== 'Figure' && type !== 'Formula') continue
        if (textEntry(element, 'Alt') === null && textEntry(element, 'ActualText') === null) yield `${at(element)}: Alt`
        if (type === 'Figure' && !element.attributes.has('BBox')) yield `${at(element)}: BBox`
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.4.2 (14-002, 14-003)',
    holds: 'headings begin at the first level and leave none out',
    breaches: function* ({ structure }) {
      let last = 0
      for (const element of structure.elements) {
        const level = Number(/^H([1-6])$/.exec(structure.standardType(element.type) ?? '')?.[1] ?? Number.NaN)
        if (level > last + 1) yield `${at(element)} after level ${last}`
        if (!Number.isNaN(level)) last = level
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.4.4 (14-006, 14-007)',
    holds: 'headings are numbered or nested, not both',
    breaches: function* ({ structure }) {
      const types = structure.elements.map((element) => structure.standardType(element.type))
      if (types.includes('H') && types.some((type) => /^H\d$/.test(type ?? ''))) yield 'H and H1'
      for (const element of structure.elements) {
        if (element.children.filter((child) => child.type === 'H').length > 1) yield at(element)
      }
    },
  },
  {
    rule: 'PDF/UA-1 7.9 (19-003, 19-004)',
    holds: 'notes have names, no name is given twice, and the tree finds each by its name',
    breaches: function* (subject) {
      const { structure } = subject
      const names = namesIn(subject.dictionary(structure.root.get('IDTree')), subject, 0)
      const seen = new Set<string>()
      for (const element of structure.elements) {
        const name = textEntry(element, 'ID')
        if (name === null) {
          if (structure.standardType(element.type) === 'Note') yield `${at(element)}: no ID`
          continue
        }
        if (seen.has(name)) yield `${at(element)}: ${name} twice`
        if (names.get(name) !== element.object) yield `${at(element)}: not in the IDTree`
        seen.add(name)
      }
      if (names.size > seen.size) yield 'the IDTree has names of nothing'
    },
  },
]

/** Both ways: from the content by the parent tree to an element, and from the element to the content. */
function* contentFaults(subject: Subject): Iterable<string> {
  const { structure, pages } = subject
  const owners = new Map<string, number>()
  const types = new Map<number, string>()
  for (const element of structure.elements) {
    types.set(element.object, element.type)
    for (const { page, number } of element.marks) {
      const key = `${page} ${number}`
      if (owners.has(key)) yield `${at(element)}: content ${number} has two owners`
      owners.set(key, element.object)
    }
  }
  const parents = numbersIn(subject.dictionary(structure.root.get('ParentTree')), subject, 0)
  for (const { number, object, dictionary, drawing } of pages) {
    const key = dictionary.get('StructParents')
    if (drawing.marks.length > 0 && typeof key !== 'number') yield `page ${number}: no StructParents`
    const row = subject.array(typeof key === 'number' ? parents.get(key) : undefined)
    const seen = new Set<number>()
    for (const mark of drawing.marks) {
      const owner = owners.get(`${object} ${mark.number}`)
      const parent = row[mark.number]
      if (seen.has(mark.number)) yield `page ${number}: number ${mark.number} twice`
      else if (owner === undefined) yield `page ${number}: content ${mark.number} is of no element`
      else if (!isReference(parent) || parent.number !== owner) yield `page ${number}: parent of ${mark.number}`
      else if (types.get(owner) !== mark.tag) yield `page ${number}: ${mark.tag} in ${String(types.get(owner))}`
      seen.add(mark.number)
      owners.delete(`${object} ${mark.number}`)
    }
  }
  for (const [key, owner] of owners) yield `element ${owner} owns content ${key}, which is not drawn`
}

const DEEPEST = 32

function numbersIn(node: PdfDictionary, subject: Subject, depth: number): ReadonlyMap<number, PdfObject> {
  const entries = subject.array(node.get('Nums'))
  const found = new Map<number, PdfObject>()
  for (let index = 0; index + 1 < entries.length; index += 2) {
    found.set(Number(entries[index]), subject.get(entries[index + 1]))
  }
  if (depth > DEEPEST) return found
  const below = subject
    .array(node.get('Kids'))
    .flatMap((kid) => [...numbersIn(subject.dictionary(kid), subject, depth + 1)])
  return new Map([...found, ...below])
}

function namesIn(node: PdfDictionary, subject: Subject, depth: number): ReadonlyMap<string, number> {
  const entries = subject.array(node.get('Names'))
  const found = new Map<string, number>()
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const [name, target] = [entries[index], entries[index + 1]]
    if (isString(name) && isReference(target)) found.set(name.bytes, target.number)
  }
  if (depth > DEEPEST) return found
  const below = subject
    .array(node.get('Kids'))
    .flatMap((kid) => [...namesIn(subject.dictionary(kid), subject, depth + 1)])
  return new Map([...found, ...below])
}
