/** A part of a batch for one of several machines: which one follows from the names alone, so that all agree. */

/** The part `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * The names of a part: every name falls to exactly one part, and no part has more than one name more than another.
 * @param names of the whole batch, in any order
 */
export function shardOf(names: readonly string[], { index, count }: Shard): readonly string[] {
  return [...names].sort().filter((_, place) => place % count === index - 1)
}

/** Where the engines that run jobs in parts say which part is meant; an index from 0 or from 1, and how many there are. */
const ENGINES: readonly {
  readonly index: string
  readonly from: 0 | 1
  /** Variable of the first index, where it can be set. */
  readonly first?: string
  readonly count: string | null
}[] = [
  // Kubernetes Indexed Job; the number of completions is not told, and is given with the option.
  { index: 'JOB_COMPLETION_INDEX', from: 0, count: null },
  { index: 'SLURM_ARRAY_TASK_ID', from: 0, first: 'SLURM_ARRAY_TASK_MIN', count: 'SLURM_ARRAY_TASK_COUNT' },
  { index: 'CIRCLE_NODE_INDEX', from: 0, count: 'CIRCLE_NODE_TOTAL' },
  { index: 'CI_NODE_INDEX', from: 1, count: 'CI_NODE_TOTAL' },
  { index: 'BUILDKITE_PARALLEL_JOB', from: 0, count: 'BUILDKITE_PARALLEL_JOB_COUNT' },
  { index: 'PARALLEL_SEQ', from: 1, count: null },
]

export type ShardReading =
  | { readonly kind: 'shard'; readonly shard: Shard }
  /** No engine says which part is meant. */
  | { readonly kind: 'noIndex' }
  /** The engine gives the index, but not how many parts there are. */
  | { readonly kind: 'noCount'; readonly variable: string }
  | { readonly kind: 'outOfRange'; readonly index: number; readonly count: number }

/** Reads `3/8` as it was typed; `/8` and `auto` take the index, `auto` also the count, from the environment. */
export function readShard(text: string, env: (name: string) => string | undefined): ShardReading {
  const [, typedIndex, typedCount] = /^(\d*)\/(\d+)$/.exec(text) ?? []
  const count = typedCount === undefined ? null : Number(typedCount)
  if (typedIndex !== undefined && typedIndex !== '') return checked(Number(typedIndex), count ?? 0)
  for (const engine of ENGINES) {
    const index = wholeNumber(env(engine.index))
    if (index === null) continue
    const total = count ?? (engine.count === null ? null : wholeNumber(env(engine.count)))
    if (total === null) return { kind: 'noCount', variable: engine.index }
    const first = (engine.first === undefined ? null : wholeNumber(env(engine.first))) ?? engine.from
    return checked(index - first + 1, total)
  }
  return { kind: 'noIndex' }
}

/** True for a text that names a part, or leaves it to the environment. */
export function isShardText(text: string): boolean {
  return /^(?:\d*\/\d+|auto)$/.test(text)
}

function checked(index: number, count: number): ShardReading {
  if (index < 1 || index > count) return { kind: 'outOfRange', index, count }
  return { kind: 'shard', shard: { index, count } }
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}
