/** What a message advises helps: of every code but those of the checks, which have such a table of their own. */
import { describe, expect, test } from 'vitest'
import { definitions } from '../../src/diagnostics/definitions.ts'
import { agreementRemedies } from './agreement-remedies.ts'
import { batchRemedies } from './batch-remedies.ts'
import { cubeRemedies } from './cube-remedies.ts'
import { fileRemedies } from './file-remedies.ts'
import { folderRemedies } from './folder-remedies.ts'
import { jsonRemedies } from './json-remedies.ts'
import { nameRemedies } from './name-remedies.ts'
import { projectRemedies } from './project-remedies.ts'
import type { Told } from './remedy.ts'
import { signRemedies } from './sign-remedies.ts'
import { templateRemedies } from './template-remedies.ts'
import { textRemedies } from './text-remedies.ts'
import { validatorRemedies } from './validator-remedies.ts'
import { valueRemedies } from './value-remedies.ts'
import { workbookRemedies } from './workbook-remedies.ts'

const remedies = [
  ...textRemedies,
  ...jsonRemedies,
  ...workbookRemedies,
  ...nameRemedies,
  ...valueRemedies,
  ...cubeRemedies,
  ...templateRemedies,
  ...projectRemedies,
  ...fileRemedies,
  ...folderRemedies,
  ...batchRemedies,
  ...agreementRemedies,
  ...signRemedies,
  ...validatorRemedies,
]

const found = async (told: Told) => {
  const diagnostics = await told()
  return {
    codes: new Set(diagnostics.map(({ code }) => code)),
    errors: [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))],
  }
}

test('every code has its remedy', () => {
  const inTable = new Set(remedies.map(({ code }) => code))
  const codes = Object.keys(definitions).filter((code) => !code.startsWith('ICT-V'))
  expect([...inTable].sort()).toEqual(codes.sort())
})

describe.each(remedies)('$code: $remedy', ({ code, beside = [], fault, mended }) => {
  test('the fault is told, and no other error', async () => {
    const { codes, errors } = await found(fault)
    expect([...codes]).toContain(code)
    expect(errors.filter((error) => error !== code && !beside.includes(error))).toEqual([])
  })

  test('the remedy makes it go away', async () => {
    const { codes, errors } = await found(mended)
    expect([...codes]).not.toContain(code)
    expect(errors).toEqual([])
  })
})
