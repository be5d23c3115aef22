/** Options and arguments that know what their value is, so that shells can be told what may stand there. */
import { Argument, Option } from 'commander'
import type { ARGUMENT_TEXT, VALUE_TEXT } from './help-text.ts'

/** What a value is, by the name that the words for it have in the help. */
export type Place = keyof typeof VALUE_TEXT | keyof typeof ARGUMENT_TEXT

export class PlacedOption extends Option {
  readonly place: Place

  constructor(flags: string, description: string, place: Place) {
    super(flags, description)
    this.place = place
  }
}

export class PlacedArgument extends Argument {
  readonly place: Place

  constructor(name: string, description: string, place: Place) {
    super(name, description)
    this.place = place
  }
}
