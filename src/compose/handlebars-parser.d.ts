/// <reference types="handlebars" />

/** The parser of Handlebars alone: the package's entry brings its compiler and runtime too, twice as much code. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws for a text that is no template. */
  export function parse(text: string): hbs.AST.Program
}
