import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readShard } from '../../../src/batch/shard.ts'
import { schemaFaults } from '../../support/json-schema.ts'

const SCHEMA = '../../tests/fixtures/kubernetes-job.schema.json'
const text = readFileSync('docs/examples/kubernetes-indexed-job.yaml', 'utf8')
const job: unknown = parse(text)

describe('the example of an Indexed Job', () => {
  test('is a Job as the API publishes its fields', () => {
    expect(schemaFaults(SCHEMA, job)).toEqual([])
    expect(schemaFaults(SCHEMA, parse(text.replace('completions:', 'completion:')))).not.toEqual([])
  })

  test('divides the batch among as many parts as there are pods', () => {
    const [, completions = ''] = /completions: (\d+)/.exec(text) ?? []
    const [, part = ''] = /--shard, ([^,]+),/.exec(text) ?? []
    const last = readShard(part, (name) =>
      name === 'JOB_COMPLETION_INDEX' ? String(Number(completions) - 1) : undefined,
    )
    expect(last).toEqual({ kind: 'shard', shard: { index: Number(completions), count: Number(completions) } })
  })

  test('mounts only volumes that it has', () => {
    const mounted = [...text.matchAll(/- \{ name: (\S+), mountPath/g)].map(([, name]) => name)
    const [, volumes = ''] = text.split(/^ {6}volumes:$/m)
    expect([...volumes.matchAll(/- name: (\S+)/g)].map(([, name]) => name)).toEqual(mounted)
  })
})
