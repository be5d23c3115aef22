/**
 * The seed of every property: fixed, so that the same sources pass or fail everywhere and a change answers for its own
 * faults only. `ICT_REPORT_TEST_SEED=random` tries other cases, a number repeats those of an earlier run.
 */
import fc from 'fast-check'

const asked = process.env['ICT_REPORT_TEST_SEED']

if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 2023 : Number(asked) })
