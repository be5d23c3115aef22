/** `build --watch`: the report is made again whenever something that it is made from changes, until it is stopped. */
import { resolve, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Interruption, watchSignals } from '../batch/interruption.ts'
import type { CommandContext } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type MadeReport, makeReport } from '../make-report.ts'
import type { BuildOptions } from '../options.ts'
import { tellReport } from '../tell-report.ts'
import type { WorkFolder } from '../work-folder.ts'
import { type WrittenReport, writeReport } from '../write-report.ts'
import { changesBetween } from './changes-between.ts'
import { type Look, lookAt } from './look.ts'
import { nextChange } from './next-change.ts'
import { tellChanges, tellGone, tellRebuilt, tellStopped, tellWatching } from './tell-watching.ts'
import { warmParts } from './warm-parts.ts'
import { watchedPlaces } from './watched-places.ts'

/** A fault in the data or the templates ends nothing: it is told, and the report that was made before stays. */
export async function watchReport(context: CommandContext, options: BuildOptions): Promise<ExitCode> {
  const { maxSeverity } = options
  const places = watchedPlaces(options)
  const look = (): Look => lookAt(places, context.current)
  const stop = new AbortController()
  const build = builder(context, options, { look, onSignal: () => stop.abort() })
  const watching = { look, isStopped: () => stop.signal.aborted, pause: pauseUntil(stop.signal) }

  let last = await build(look())
  let told = last.written.diagnostics
  tellReport(context, last.made, last.written, options)
  tellWatching(context, places)
  for (;;) {
    const seen = await nextChange(last.known, watching)
    last.signals.end()
    if (!seen) break
    const began = performance.now()
    tellChanges(context, changesBetween(last.known, seen), new Date())
    const next = await build(seen)
    if (next.isGone) tellGone(context)
    else tellRebuilt(context, { ...next, before: told, seconds: (performance.now() - began) / 1000 }, maxSeverity)
    // What an error hides for one build is no news in the next.
    told = next.written.files.length > 0 ? next.written.diagnostics : [...told, ...next.written.diagnostics]
    last = next
  }
  tellStopped(context)
  return last.signals.code() ?? EXIT.interrupted
}

interface Built {
  readonly made: MadeReport
  readonly written: WrittenReport
  /** The places as this build found them. */
  readonly known: Look
  /** Whether there is nothing of the user's left to make a report from. */
  readonly isGone: boolean
  readonly signals: Interruption
}

interface Surroundings {
  readonly look: () => Look
  readonly onSignal: () => void
}

/** Builds again and again, with what ships read once. */
function builder(context: CommandContext, options: BuildOptions, { look, onSignal }: Surroundings) {
  const { packageFiles, catalog } = warmParts(context.packageFiles)
  let hasOwn = false
  return async (seen: Look): Promise<Built> => {
    const made = await makeReport({ ...context, packageFiles }, options, catalog)
    const isSample = made.data?.sample === 'shipped'
    const isGone = hasOwn && isSample
    hasOwn ||= made.data !== null && !isSample
    // While it computes, a signal ends the process at once; what is being written is written to its end.
    const signals = watchSignals()
    signals.onSignal(onSignal)
    const written = await writeReport(
      isGone ? { ...made, artifacts: [], diagnostics: [] } : made,
      context.current,
      options.out,
    )
    return { made, written, known: withOwn(seen, look(), written, context.current), isGone, signals }
  }
}

/** A report that is written among its own data, and the folder made for it, are no change of them. */
function withOwn(known: Look, now: Look, { files }: WrittenReport, current: WorkFolder): Look {
  const written = files.map(({ path }) => resolve(current.path, path))
  const isOwn = (name: string): boolean => {
    const path = resolve(current.path, name)
    return written.some((each) => each === path || each.startsWith(path + sep))
  }
  return new Map([...known, ...[...now].filter(([name]) => isOwn(name))])
}

const pauseUntil =
  (signal: AbortSignal) =>
  async (milliseconds: number): Promise<void> => {
    try {
      await sleep(milliseconds, undefined, { signal })
    } catch (fault) {
      if (!signal.aborted) throw fault
    }
  }
