/** All that a drawing needs of a printed value. */
export interface Printed {
  readonly text: string
}
