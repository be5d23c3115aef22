/** The question of a shell: `complete 2 build 2023 --form` asks for the third word, of which `--form` is typed. */
import type { Command } from 'commander'
import { answerText } from './answer.ts'
import { candidatesFor } from './candidates-for.ts'
import { type Sources, valuesFrom } from './values.ts'

/**
 * The answer as text.
 * @param question words behind `complete`: the number of words before the one at the cursor, then the words. That at the
 *   cursor may be left out where it is empty, for some shells drop it.
 */
export async function complete(program: Command, question: readonly string[], sources: Sources): Promise<string> {
  const [place = '0', ...words] = question
  const before = words.slice(0, Number(place))
  return answerText(await candidatesFor(program, before, words[Number(place)] ?? '', valuesFrom(sources)))
}
