/**
 * As much of JSON Schema as the published schemas use: a document that does not fit is told with its path. A keyword that
 * is not known here fails too, so that a schema cannot promise what is never checked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Schema = Readonly<Record<string, unknown>>

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'schemas')
const NOTES = new Set(['$schema', '$id', '$defs', 'title', 'description'])

/** What does not fit, one line each; empty where the document is valid. */
export function schemaFaults(name: string, document: unknown): readonly string[] {
  return faults(load(name), document, '$', name)
}

function load(name: string): Schema {
  return asSchema(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')))
}

function asSchema(value: unknown): Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a schema is an object')
  return Object.fromEntries(Object.entries(value))
}

function faults(schema: Schema, value: unknown, path: string, file: string): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]): readonly string[] => {
    if (NOTES.has(keyword)) return []
    const fails = (isRight: boolean): readonly string[] =>
      isRight ? [] : [`${path}: ${keyword} ${JSON.stringify(rule)}`]
    switch (keyword) {
      case '$ref': {
        const [schemaOf, fileOf] = resolve(String(rule), file)
        return faults(schemaOf, value, path, fileOf)
      }
      case 'type':
        return fails(
          [rule].flat().includes(typeOf(value)) || ([rule].flat().includes('number') && typeof value === 'number'),
        )
      case 'const':
        return fails(value === rule)
      case 'enum':
        return fails([rule].flat().includes(value))
      case 'pattern':
        return fails(typeof value !== 'string' || new RegExp(String(rule), 'u').test(value))
      case 'minimum':
        return fails(typeof value !== 'number' || value >= Number(rule))
      case 'required':
        return fails(!isRecord(value) || [rule].flat().every((name) => Object.hasOwn(value, String(name))))
      case 'items':
        return Array.isArray(value)
          ? value.flatMap((item, index) => faults(asSchema(rule), item, `${path}[${index}]`, file))
          : []
      case 'properties':
        return isRecord(value)
          ? Object.entries(asSchema(rule)).flatMap(([name, own]) =>
              Object.hasOwn(value, name) ? faults(asSchema(own), value[name], `${path}.${name}`, file) : [],
            )
          : []
      case 'additionalProperties': {
        const known = Object.keys(schema['properties'] === undefined ? {} : asSchema(schema['properties']))
        const others = isRecord(value) ? Object.entries(value).filter(([name]) => !known.includes(name)) : []
        if (rule === false) return others.map(([name]) => `${path}: no member ${name}`)
        return others.flatMap(([name, own]) => faults(asSchema(rule), own, `${path}.${name}`, file))
      }
      default:
        throw new Error(`${file}: the keyword ${keyword} is not checked`)
    }
  })
}

/** `#/$defs/count`, or the same in another of the schemas. */
function resolve(reference: string, file: string): readonly [Schema, string] {
  const [other = '', pointer = ''] = reference.split('#')
  const name = other === '' ? file : other
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((schema, part) => asSchema(schema[part]), load(name))
  return [found, name]
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
