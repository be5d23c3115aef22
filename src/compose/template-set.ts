/** The templates of a report: one file that gives the order, and one file a section. */
import type { TextFile } from '../model/source-file.ts'

export interface TemplateSet {
  /** `report.md.hbs` */
  readonly report: TextFile
  /** By file name without `.md.hbs`; that name is what `{{> name}}` places. */
  readonly sections: ReadonlyMap<string, TextFile>
}
