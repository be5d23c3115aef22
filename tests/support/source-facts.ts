/** What a source file imports, and which doors to the world it uses; read from its syntax tree. */
import ts from 'typescript'

export interface SourceFacts {
  /** Specifiers of imports, exports from, dynamic and type imports. */
  readonly imports: readonly string[]
  /** `process`, `console`, `new Date()`, `Math.random` … as they stand in the file. */
  readonly effects: readonly string[]
}

const GLOBALS = new Set(['process', 'console', 'setTimeout', 'setInterval', 'fetch', 'performance'])

export function sourceFacts(path: string, text: string): SourceFacts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const imports: string[] = []
  const effects: string[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== null) imports.push(specifier)
    const effect = effectOf(node)
    if (effect !== null) effects.push(effect)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { imports, effects }
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null
  }
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require'
    return isImport && first && ts.isStringLiteralLike(first) ? first.text : null
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return node.argument.literal.text
  }
  return null
}

function effectOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isUse(node)) return node.text
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
    return 'new Date()'
  }
  if (ts.isPropertyAccessExpression(node) && ['Math.random', 'Date.now'].includes(node.getText())) return node.getText()
  return null
}

/** A name in a type, a property of that name or a declaration of one's own is no use of the global. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent)
}
