/** Markdown as a reader sees it: without escapes, emphasis and the padding of tables. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*{1,3}|_\*\*|\*\*_/g, '')
    .replace(/ {2,}/g, ' ')
}
