/** Typst's compiler through its Node binding: sources in, tagged PDF/A-3a out. Arguments: input, output, modules, fonts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [input, output, modules, fonts] = process.argv.slice(2)
const { NodeCompiler } = createRequire(`${modules}/`)('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }], workspace: modules })
for (const mainFileContent of JSON.parse(readFileSync(input, 'utf8'))) {
  const result = compiler.compile({ mainFileContent })
  if (result.hasError()) {
    result.printErrors()
    throw new Error('Typst refused the source')
  }
  const options = { pdfStandard: 'a-3a', pdfTags: true, creationTimestamp: 1_704_646_800 }
  writeFileSync(output, compiler.pdf(result.result, options))
}
