/** The scripts that ship, in shells that are there; what may come next is tested in tests/unit/cli/completion. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHELLS } from '../../src/cli/shells.ts'
import { type Workdir, cleanEnvironment, workdir } from '../support/workdir.ts'

let dir: Workdir
beforeAll(() => {
  dir = workdir()
  dir.run(['init'])
  dir.write('bin/ict-report', `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin', 'ict-report.js')}" "$@"\n`)
  spawnSync('chmod', ['+x', 'bin/ict-report'], { cwd: dir.path })
})
afterAll(() => {
  dir.remove()
})

test.each(SHELLS)('completion %s prints the script', (shell) => {
  const { code, stdout, stderr } = dir.run(['completion', shell])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`ict-report completion ${shell}`)
})

test('a shell that is not served is told, and so is none', () => {
  expect(dir.run(['completion', 'csh'])).toMatchObject({ code: 2, stdout: '' })
  expect(dir.run(['completion']).stderr).toContain('Thiếu tham số «trình dòng lệnh».')
})

const hasShell = (name: string): boolean => spawnSync(name, ['-c', 'exit 0']).status === 0
const inShell = (name: string, script: string): readonly string[] => {
  const env = cleanEnvironment({ PATH: `${dir.path}/bin:${process.env['PATH'] ?? ''}`, LC_ALL: 'C.UTF-8' })
  return spawnSync(name, ['-c', script], { cwd: dir.path, encoding: 'utf8', env }).stdout.trimEnd().split('\n')
}

describe.skipIf(process.platform === 'win32' || !hasShell('bash'))('bash', () => {
  // As bash cuts the line, and with what it hands over.
  test.each([
    [['bui'], 'bui', ['build']],
    [['build', '2023', '--province', 'Hòa'], 'Hòa', ['Hòa Bình']],
    [['build', '2023', '--province', '"Hòa B'], 'Hòa B', ['Hòa Bình']],
    [['build', '2023', '--province', '=', 'hoa'], 'hoa', ['hoa-binh']],
    [['check', '2023', '--format', '=', ''], '', ['text', 'json', 'sarif', 'github']],
    [['trace', 'telecom.computer_share', '@', 'd'], '@d', ['@district']],
  ])('%j', (words, piece, expected) => {
    const glued = words.join(' ').replace(/ ([=@]) /g, '$1')
    const quoted = words.map((word) => `'${word}'`).join(' ')
    const script = `eval "$(ict-report completion bash)"
      compopt() { :; }
      COMP_LINE='ict-report ${glued}' COMP_WORDS=(ict-report ${quoted}) COMP_CWORD=${words.length}
      _ict_report ict-report '${piece}' && printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(inShell('bash', script)).toEqual(expected)
  })
})

describe.skipIf(!hasShell('fish'))('fish', () => {
  test.each([
    ['build 2023 --province Hòa', 'Hòa Bình\t17'],
    ['build 2023 --format=p', '--format=pdf'],
    ['trace telecom.computer_share@d', 'telecom.computer_share@district\t'],
  ])('%s', (line, expected) => {
    const [first = ''] = inShell('fish', `ict-report completion fish | source; complete -C 'ict-report ${line}'`)
    expect(first.startsWith(expected)).toBe(true)
  })
})
