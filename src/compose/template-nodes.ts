/** A template as parsed: a closed tree of our own, so that only one file knows the notation's library. */

/** A place in a template file, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** An argument as written: a text in quotes, or a bare word. */
export interface Argument {
  readonly text: string
  readonly isQuoted: boolean
  readonly place: Place
}

/** `name "argument" attribute="text"` */
export interface Call {
  readonly name: string
  readonly args: readonly Argument[]
  readonly attributes: ReadonlyMap<string, Argument>
  readonly place: Place
}

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place }
  /** `{{value "postal.points"}}`, `{{year}}` */
  | { readonly kind: 'print'; readonly call: Call }
  /** `{{#has "postal.points"}}…{{else}}…{{/has}}` */
  | {
      readonly kind: 'block'
      readonly call: Call
      readonly body: readonly TemplateNode[]
      readonly otherwise: readonly TemplateNode[]
      /** True where the closing tag stands alone on its line: that line is no part of the text then. */
      readonly isStandalone: boolean
    }
  /** `{{> postal}}` */
  | { readonly kind: 'section'; readonly name: string; readonly place: Place }

/** A template file and everything that is wrong with its notation. */
export interface ParsedTemplate {
  readonly file: string
  readonly nodes: readonly TemplateNode[]
}
