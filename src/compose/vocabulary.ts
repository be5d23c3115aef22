/** The words of the template language: a closed table of helpers, what they take and where they may stand. */

/** What an argument names. */
export type ParamKind = 'figure' | 'part' | 'state' | 'phrase' | 'section' | 'flag' | 'office' | 'condition' | 'placed'

export interface HelperSpec {
  /** `{{name …}}` prints, `{{#name …}}…{{/name}}` chooses or joins. */
  readonly form: 'print' | 'block'
  readonly params: readonly ParamKind[]
  /** True where the last parameter may stand any number of times. */
  readonly repeats?: boolean
  readonly attributes?: readonly string[]
  /** True where the office's own texts may use it. */
  readonly forOffice?: boolean
  readonly usage: string
}

/** Printable members of a figure, as `{{#hasPart "change" "…"}}` names them and as helpers print them. */
export const FIGURE_PARTS = [
  'value',
  'measure',
  'computed',
  'numerator',
  'denominator',
  'names',
  'previous',
  'change',
  'development',
  'comparison',
  'benchmark',
  'basis',
] as const

export type FigurePart = (typeof FIGURE_PARTS)[number]

/** Directions and verdicts that `{{#is "lower" "…"}}` asks for. */
export const STATES: readonly string[] = ['higher', 'equal', 'lower', 'better', 'worse', 'different', 'notComparable']

/** Parts of the report that are the office's own words. */
export const OFFICE_PARTS: readonly string[] = [
  'danh-gia-chung',
  'ton-tai-han-che',
  'phuong-huong-nhiem-vu',
  'kien-nghi-de-xuat',
]

const figurePrinter = (name: string): readonly [string, HelperSpec] => [
  name,
  { form: 'print', params: ['figure'], forOffice: true, usage: `{{${name} "postal.points"}}` },
]

const condition = (name: string, params: readonly ParamKind[], example: string): readonly [string, HelperSpec] => [
  name,
  { form: 'block', params, usage: `{{#${name} ${example}}}…{{/${name}}}` },
]

export const HELPERS: ReadonlyMap<string, HelperSpec> = new Map<string, HelperSpec>([
  ...FIGURE_PARTS.map(figurePrinter),
  figurePrinter('indicator'),
  ['phrase', { form: 'print', params: ['phrase'], usage: '{{phrase "name"}}' }],
  ['missing', { form: 'print', params: ['section'], usage: '{{missing "postal"}}' }],
  ['annex', { form: 'print', params: ['placed'], usage: '{{annex "annex"}}' }],
  ['has', { form: 'block', params: ['figure'], repeats: true, usage: '{{#has "postal.points"}}…{{/has}}' }],
  [
    'hasAny',
    {
      form: 'block',
      params: ['figure'],
      repeats: true,
      usage: '{{#hasAny "postal.points" "postal.radius"}}…{{/hasAny}}',
    },
  ],
  condition('hasPart', ['part', 'figure'], '"change" "postal.points"'),
  condition('is', ['state', 'figure'], '"lower" "postal.radius"'),
  condition('whole', ['figure'], '"conferencing.coverage"'),
  condition('disagrees', ['figure'], '"postal.radius"'),
  condition('flag', ['flag'], '"hasDistricts"'),
  condition('section', ['section'], '"postal"'),
  condition('phrased', ['phrase'], '"name"'),
  condition('office', ['office'], '"danh-gia-chung"'),
  condition('if', ['condition'], 'hasDistricts'),
  condition('unless', ['condition'], 'hasDistricts'),
  [
    'sentence',
    { form: 'block', params: [], attributes: ['start', 'join', 'end'], usage: '{{#sentence}}…{{/sentence}}' },
  ],
  ['clause', { form: 'block', params: [], attributes: ['join'], usage: '{{#clause}}…{{/clause}}' }],
])
