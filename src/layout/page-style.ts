/**
 * Every measure of the official page as a named token, with the article of Decree 30/2020/NĐ-CP beside it
 * (PL I: Phụ lục I of the decree). Lengths are points unless the name says otherwise.
 */

/** Points in a millimetre. */
export const MM = 72 / 25.4

export const officialPage = {
  /** PL I, I.1: A4. */
  paper: { width: 210 * MM, height: 297 * MM },
  /** PL I, I.3: 20–25, 20–25, 30–35, 15–20 mm; the widest text block that is legal, which the letterhead needs. */
  margin: { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM },
  /** PL I, I.4: Times New Roman or its metric twin. Ratios to the font size, from the font's own tables. */
  font: { ascent: 0.891, descent: 0.216 },
  /** PL I, I.7: Arabic, 13–14, upright, centred in the top margin, not shown on the first page. */
  pageNumber: { size: 14, top: 10 * MM },
  /** Not in the decree: said in the left of the top margin, clear of the page number. */
  mark: { size: 12, top: 8 * MM, padding: 3, gap: 12 },
  /** PL I, II.6đ–e: 13–14, first line in by 10 or 12,7 mm, single to 1,5 lines, at least 6 pt between paragraphs. */
  body: { size: 14, pitch: 1.18, indent: 10 * MM, gap: 6, minimumLines: 2 },
  /** PL I, II.6d: mục, khoản and điểm are set as paragraphs; the room above a mục is ours. */
  heading: { gap: { 1: 12, 2: 8, 3: 6 } },
  /** PL I, II.1–4 and Phụ lục III Mẫu 1.4: two columns; sizes of table V. Single pitch is 1,15 of the size. */
  letterhead: {
    leftWidth: 65 * MM,
    rightWidth: 100 * MM,
    nationSize: 13,
    creedSize: 14,
    agencySize: 13,
    numberSize: 13,
    dateSize: 14,
    pitch: 1.15,
    ruleGap: 3,
    /** «từ 1/3 đến 1/2 độ dài của dòng chữ» (PL I, II.2b). */
    ruleShare: 0.42,
    rowGap: 8,
    gapAfter: 12,
  },
  /** PL I, II.5: type and subject bold 13–14, centred, rule of a third to a half below. */
  title: { size: 14, pitch: 1.18, gapBefore: 12, ruleGap: 5, ruleShare: 0.42, gapAfter: 6 },
  /** PL I, II.9: 13–14, hyphens aligned under the colon. */
  addressees: { size: 14, pitch: 1.18, gap: 6 },
  /** PL I, II.7 and II.9: authority and name bold 13–14; «Nơi nhận:» 12 bold italic; recipients 11. */
  signature: {
    leftWidth: 75 * MM,
    authoritySize: 14,
    labelSize: 12,
    recipientSize: 11,
    pitch: 1.15,
    /** Room for the hand signature; the baselines stand at least 25 mm apart. */
    room: 28 * MM,
    gapBefore: 14,
    linesBefore: 2,
    /** Share of a page from which the recipients go on below the signature. */
    most: 0.75,
    /**
     * PL I, II.7d and II.8a: the signature between post and name, the seal in its real size over about the left third
     * of it. Widths and sizes are free in the decree.
     * Note: 36 mm is usual for the round seals of provincial agencies; the rule on seals itself was not read.
     */
    field: { width: 60 * MM, padding: 1, sealSize: 36 * MM, sealShare: 1 / 3 },
  },
  /** PL I, III.1: label 14 bold, title bold, reference italic, short rule. */
  annex: { labelSize: 14, titleSize: 14, referenceSize: 13, pitch: 1.18, ruleGap: 5, ruleShare: 0.42, gapAfter: 10 },
  /** Table type is free in the decree; 11–13 is usual. */
  table: {
    size: 12,
    pitch: 1.15,
    padX: 4,
    padY: 2.5,
    rule: 0.5,
    gap: 8,
    captionSize: 13,
    captionGap: 4,
    /** Share of a page from which cells are set from the top of their row, not in its middle. */
    tall: 0.6,
  },
  /** Free in the decree; readable in black and white. */
  chart: {
    size: 12,
    smallSize: 11,
    tinySize: 10,
    leastSize: 9,
    pitch: 1.15,
    gap: 8,
    labelShare: 0.34,
    barHeight: 12,
    panelHeight: 40,
    rowGap: 7,
  },
  /**
   * Footnotes are free in the decree. The mark is a raised number in parentheses: a bare one after «km» or after a
   * figure would be read as a power.
   */
  note: {
    size: 11,
    pitch: 1.15,
    /** Size and rise of the mark as shares of the type size around it. */
    markSize: 0.7,
    markRise: 0.34,
    /** Room above and below the rule, and above each note. */
    gapBefore: 8,
    ruleGap: 2,
    gap: 1.5,
    ruleShare: 1 / 3,
    rule: 0.5,
    /** A note higher than this share of the page may go on at the foot of the next. */
    most: 1 / 3,
  },
  /**
   * What it costs to go on on the next page, in the measure of `page-breaks.ts`: a paragraph; a table that is not higher
   * than `short` of the page, which is read at a glance; a longer one.
   */
  tear: { paragraph: 4, shortTable: 60, longTable: 10, short: 0.45 },
  /** Weight of the rules of the head: free in the decree. */
  rule: 0.75,
}

/** The measures a page is set by; another page style is another value of this type. */
export type PageStyle = typeof officialPage
