import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../src/diagnostics/message.ts'
import { outputFault } from '../../../src/publish/output-fault.ts'

describe('outputFault', () => {
  test.each([
    ['EACCES', 'linux', 'ICT-P201'],
    ['EROFS', 'linux', 'ICT-P201'],
    ['EPERM', 'linux', 'ICT-P201'],
    ['EPERM', 'win32', 'ICT-P203'],
    ['EBUSY', 'win32', 'ICT-P203'],
    ['ENOSPC', 'darwin', 'ICT-P202'],
    ['EDQUOT', 'linux', 'ICT-P202'],
    ['ENOTDIR', 'linux', 'ICT-P204'],
    ['EISDIR', 'linux', 'ICT-P204'],
    ['ENAMETOOLONG', 'linux', 'ICT-P205'],
  ])('%s on %s is %s, and names path and reason', (reason, platform, code) => {
    const diagnostic = outputFault('out/hoa-binh-2023.pdf', reason, platform)
    expect(diagnostic.code).toBe(code)
    expect(messageOf(diagnostic, 'vi').message).toContain('«out/hoa-binh-2023.pdf»')
    expect(messageOf(diagnostic, 'en').message).toContain(reason)
  })
})
