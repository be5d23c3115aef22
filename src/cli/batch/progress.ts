/** How far a batch has come: a bar on a terminal, a plain line a report where there is none. */
import type { Severity } from '../../model/diagnostic.ts'
import type { Bilingual, Language } from '../../model/indicator.ts'

export interface Progress {
  /** A report has ended. */
  step(name: string, hasFailed: boolean): void
  /** Takes the bar away, so that what follows stands on a line of its own. */
  end(): void
}

const BAR: Bilingual = {
  vi: 'Đã lập {value}/{total} |{bar}| {rate}/s, còn {left}, lỗi: {failed}',
  en: 'Built {value}/{total} |{bar}| {rate}/s, {left} left, failed: {failed}',
}
const BUILT: Bilingual = { vi: 'Đã lập', en: 'Built' }
const FAILED: Bilingual = { vi: 'Không lập được', en: 'Failed' }

/** Nothing at all: `--quiet`, and forms for machines. */
export const noProgress: Progress = { step: () => undefined, end: () => undefined }

/** A line a report, to `print`. */
export function plainProgress(
  total: number,
  language: Language,
  print: (line: string, level: Severity) => void,
): Progress {
  let done = 0
  return {
    step(name, hasFailed) {
      done += 1
      print(`${(hasFailed ? FAILED : BUILT)[language]} ${name} (${done}/${total})`, hasFailed ? 'error' : 'info')
    },
    end: () => undefined,
  }
}

/** A bar with the rate of the last reports and the time that is left by it. */
export async function barProgress(total: number, language: Language, stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress')
  const began = Date.now()
  let failed = 0
  let done = 0
  const bar = new cliProgress.SingleBar({
    format: BAR[language],
    stream,
    barsize: 20,
    barCompleteChar: '#',
    barIncompleteChar: '.',
    clearOnComplete: true,
    hideCursor: false,
    gracefulExit: false,
    fps: 10,
  })
  bar.start(total, 0, { rate: '–', left: '–', failed })
  return {
    step(_, hasFailed) {
      done += 1
      if (hasFailed) failed += 1
      const seconds = Math.max((Date.now() - began) / MILLISECONDS, 0.001)
      const rate = done / seconds
      bar.update(done, { rate: shown(rate, language), left: `${Math.ceil((total - done) / rate)} s`, failed })
    },
    end: () => bar.stop(),
  }
}

const MILLISECONDS = 1000

function shown(rate: number, language: Language): string {
  const text = rate.toFixed(rate < 10 ? 1 : 0)
  return language === 'vi' ? text.replace('.', ',') : text
}
