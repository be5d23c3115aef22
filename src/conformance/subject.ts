/** A file as the checks see it: what they all ask for is found once, when it is first asked for. */
import { type UsedFont, usedFonts } from './fonts.ts'
import { Objects } from './objects.ts'
import { type Page, pagesOf } from './pages.ts'
import { isStream } from './pdf-object.ts'
import { type Structure, structureOf } from './structure.ts'
import { readXmp, type Xmp } from './xmp.ts'

export class Subject extends Objects {
  #pages: readonly Page[] | null = null
  #structure: Structure | null = null
  #fonts: readonly UsedFont[] | null = null
  #xmp: Xmp | null = null

  /** The pages in their order, with what is drawn on them. */
  get pages(): readonly Page[] {
    this.#pages ??= pagesOf(this)
    return this.#pages
  }

  /** The logical structure. */
  get structure(): Structure {
    this.#structure ??= structureOf(this)
    return this.#structure
  }

  /** The fonts that show something. */
  get fonts(): readonly UsedFont[] {
    this.#fonts ??= usedFonts(this.pages, this)
    return this.#fonts
  }

  /** The metadata; an empty packet where there are none. */
  get xmp(): Xmp {
    const stream = this.get(this.catalog.get('Metadata'))
    this.#xmp ??= readXmp(isStream(stream) ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(stream.decode()) : '')
    return this.#xmp
  }
}
