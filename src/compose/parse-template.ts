/** Template text to our tree. The only file that knows Handlebars: its parser is used, templates are never run as code. */
import { parse as parseHandlebars } from 'handlebars/dist/cjs/handlebars/compiler/base.js'
import { diagnose } from '../diagnostics/diagnose.ts'
import type { Diagnostic, DiagnosticParam } from '../model/diagnostic.ts'
import type { TextFile } from '../model/source-file.ts'
import { unbalancedBlocks } from './block-balance.ts'
import { remember } from './bounded-cache.ts'
import { cleanSource } from './clean-source.ts'
import { syntaxFault } from './syntax-fault.ts'
import type { Argument, Call, ParsedTemplate, Place, TemplateNode } from './template-nodes.ts'
import { quoted, templateLocation } from './template-place.ts'

type HandlebarsNode = hbs.AST.Node
const isText = (node: HandlebarsNode): node is hbs.AST.ContentStatement => node.type === 'ContentStatement'
const isMustache = (node: HandlebarsNode): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement'
const isBlock = (node: HandlebarsNode): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
const isPartial = (node: HandlebarsNode): node is hbs.AST.PartialStatement => node.type === 'PartialStatement'
const isString = (node: HandlebarsNode): node is hbs.AST.StringLiteral => node.type === 'StringLiteral'
const isPath = (node: HandlebarsNode): node is hbs.AST.PathExpression => node.type === 'PathExpression'

/** What converting needs to know and to tell. */
interface Conversion {
  readonly file: string
  readonly lines: readonly string[]
  readonly faults: Diagnostic[]
}

export interface TemplateOutcome {
  readonly template: ParsedTemplate
  readonly faults: readonly Diagnostic[]
}

const TEMPLATES_KEPT = 64
const NO_USE = {
  remedy: { vi: 'Xem các thẻ dùng được trong docs/templates.md.', en: 'See docs/templates.md for what can be used.' },
}
const parseKept = remember(TEMPLATES_KEPT, (key) => {
  const cut = key.indexOf('\n')
  return parse({ path: key.slice(0, cut), text: key.slice(cut + 1) })
})

/** Parses a template and tells every fault of its notation. A file that cannot be read at all has no nodes. */
export function parseTemplate(file: TextFile): TemplateOutcome {
  return parseKept(`${file.path}\n${file.text}`)
}

function parse(file: TextFile): TemplateOutcome {
  const { text, faults } = cleanSource(file)
  const unbalanced = unbalancedBlocks(file.path, text)
  const nothing = { file: file.path, nodes: [] }
  if (unbalanced.length > 0) return { template: nothing, faults: [...faults, ...unbalanced] }
  try {
    const program = parseHandlebars(text)
    const conversion: Conversion = { file: file.path, lines: text.split('\n'), faults: [...faults] }
    const nodes = convert(program, conversion)
    return { template: { file: file.path, nodes }, faults: conversion.faults }
  } catch (error) {
    // The parser speaks only by throwing; whatever it throws is about this text.
    return { template: nothing, faults: [...faults, syntaxFault(file.path, text, error)] }
  }
}

function convert(program: hbs.AST.Program | undefined, conversion: Conversion): readonly TemplateNode[] {
  if (!program) return []
  return program.body.flatMap((node) => convertNode(node, conversion))
}

function convertNode(node: hbs.AST.Statement, conversion: Conversion): readonly TemplateNode[] {
  if (node.type === 'CommentStatement') return []
  if (isText(node)) return textNode(node)
  if (isMustache(node)) {
    const call = convertCall(node, node.path, conversion)
    return call ? [{ kind: 'print', call }] : []
  }
  if (isBlock(node)) return blockNode(node, conversion)
  if (isPartial(node) && isPath(node.name) && node.params.length === 0 && !node.hash) {
    return [{ kind: 'section', name: node.name.original, place: placeOf(node) }]
  }
  refuse(node, { vi: 'dạng thẻ này', en: 'this kind of tag' }, conversion)
  return []
}

/** White space control cuts the ends of a text; the place must be that of what is left. */
function textNode(node: hbs.AST.ContentStatement): readonly TemplateNode[] {
  if (node.value === '') return []
  const original: unknown = node.original
  if (typeof original !== 'string') return [{ kind: 'text', text: node.value, place: placeOf(node) }]
  const cut = original.slice(0, Math.max(0, original.indexOf(node.value)))
  const start = placeOf(node)
  const breaks = cut.split('\n').length - 1
  const column = breaks === 0 ? start.column + cut.length : cut.length - cut.lastIndexOf('\n')
  return [{ kind: 'text', text: node.value, place: { line: start.line + breaks, column } }]
}

function blockNode(node: hbs.AST.BlockStatement, conversion: Conversion): readonly TemplateNode[] {
  if ((node.program?.blockParams ?? []).length > 0) {
    refuse(node, { vi: 'tên đặt sau «as»', en: 'names after “as”' }, conversion)
  }
  const call = convertCall(node, node.path, conversion)
  const body = convert(node.program, conversion)
  const otherwise = convert(node.inverse, conversion)
  return call ? [{ kind: 'block', call, body, otherwise, isStandalone: isStandalone(node, conversion) }] : []
}

function isStandalone(node: hbs.AST.BlockStatement, conversion: Conversion): boolean {
  const { end } = node.loc
  const line = conversion.lines[end.line - 1] ?? ''
  return /^\s*\{\{~?\/[^{}]*\}\}$/.test(line.slice(0, end.column)) && line.slice(end.column).trim() === ''
}

function convertCall(
  node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
  path: HandlebarsNode,
  conversion: Conversion,
): Call | null {
  const name = convertArgument(path, conversion)
  if (!name) return null
  const args = node.params.flatMap((param) => convertArgument(param, conversion) ?? [])
  // What was refused is told: how many arguments are left says nothing.
  if (args.length < node.params.length) return null
  const pairs = (node.hash?.pairs ?? []).flatMap((pair): readonly (readonly [string, Argument])[] => {
    const value = convertArgument(pair.value, conversion)
    return value ? [[pair.key, value]] : []
  })
  return { name: name.text, args, attributes: new Map(pairs), place: placeOf(node) }
}

/** A text in quotes or a bare word; anything that looks beyond the view is refused. */
function convertArgument(node: HandlebarsNode, conversion: Conversion): Argument | null {
  const place = placeOf(node)
  if (isString(node)) return { text: node.value, isQuoted: true, place }
  if (isPath(node)) {
    if (node.data || node.depth > 0) {
      refuse(
        node,
        { vi: 'đường dẫn ra ngoài dữ liệu của báo cáo', en: 'paths outside the data of the report' },
        conversion,
      )
      return null
    }
    return { text: node.original, isQuoted: false, place }
  }
  if (node.type === 'SubExpression') {
    refuse(node, { vi: 'thẻ lồng trong thẻ', en: 'helpers inside helpers' }, conversion)
    return null
  }
  return { text: sourceOf(node, conversion), isQuoted: false, place }
}

function refuse(node: HandlebarsNode, what: DiagnosticParam, conversion: Conversion): void {
  const found = quoted(sourceOf(node, conversion))
  const location = templateLocation(conversion.file, placeOf(node), found)
  conversion.faults.push(diagnose('ICT-C011', [location], { what, found, ...NO_USE }))
}

/** The first line of a node as written. */
function sourceOf(node: HandlebarsNode, conversion: Conversion): string {
  const { start, end } = node.loc
  const line = conversion.lines[start.line - 1] ?? ''
  return line.slice(start.column, end.line === start.line ? end.column : undefined)
}

function placeOf(node: HandlebarsNode): Place {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 }
}
