/** Names by which the attached files are found again; they never change. */

/** Everything as JSON. */
export const REPORT_DATA = 'bao-cao.json'
/** The observations as CSV, of the form that `export` writes. */
export const OBSERVATIONS = 'so-lieu.csv'
