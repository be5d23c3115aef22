/** The year that a cell or a header names. */

/** `2023`, `2023.0`, `Năm 2023`, `Cả năm 2023`, `năm báo cáo 2023`, `2023-A1` (SDMX). */
const YEAR = /^(?:(?:cả\s+)?năm(?:\s+báo\s+cáo)?|nam|year|FY)?\s*(\d{4})(?:[.,]0|-A1)?$/iu

/** The last day of a year stands for the year: `31/12/2023`, `2023-12-31`. */
const YEAR_END = /^(?:31[/.-]12[/.-](\d{4})|(\d{4})-12-31(?:T.*)?)$/

/**
 * «Thực hiện năm 2023», «TH 2023», «Số liệu năm 2023» above a column of values; «Sơ bộ 2023» and «Ước thực hiện 2023», whose
 * status resolve-status.ts tells.
 */
const HEADER =
  /^(?:(?:kết quả\s+)?thực hiện|th|số liệu|giá trị|kết quả|sơ bộ|ước(?:\s+(?:tính|đạt|thực hiện|th))?)?\s*(?:năm|nam)?\s*(\d{4})$/iu

/** Years outside are a slip of the hand. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** The year of a cell, null for anything else (a half-year is no year). */
export function yearOf(text: string): number | null {
  return inRange(
    YEAR.exec(text)?.[1] ??
      YEAR_END.exec(text)
        ?.slice(1)
        .find((part) => part !== undefined),
  )
}

/** The year above a column of values, null for anything else («Kế hoạch 2023» is a plan). */
export function yearOfHeader(text: string): number | null {
  return inRange(HEADER.exec(text)?.[1]) ?? yearOf(text)
}

function inRange(digits: string | undefined): number | null {
  const year = Number(digits ?? '0')
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}
