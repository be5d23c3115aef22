/** Who may import whom, and which library stands behind which door. The test of the architecture holds src/ to it. */

/** Rooms of src/ and the rooms each may import; a room may always import itself. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ['model'],
  document: ['model'],
  locale: ['model'],
  io: ['model'],
  catalog: ['model', 'diagnostics', 'locale'],
  project: ['model', 'diagnostics', 'locale'],
  read: ['model', 'diagnostics'],
  normalize: ['model', 'diagnostics', 'catalog', 'locale'],
  validate: ['model', 'diagnostics', 'catalog', 'locale'],
  compute: ['model', 'catalog'],
  narrate: ['model', 'diagnostics', 'catalog', 'locale'],
  compose: ['model', 'diagnostics', 'document', 'locale'],
  chart: ['model', 'document'],
  layout: ['model', 'document', 'chart'],
  form: ['model', 'catalog', 'locale'],
  export: ['model', 'catalog'],
  attach: ['model', 'diagnostics', 'document', 'locale'],
  'read-pdf': ['model', 'diagnostics'],
  verify: ['model', 'diagnostics', 'document', 'layout', 'read-pdf'],
  render: ['model', 'diagnostics', 'document', 'chart', 'layout', 'locale'],
  sign: ['model', 'diagnostics'],
  conformance: [],
  verapdf: ['model', 'diagnostics', 'io', 'conformance'],
  publish: ['model', 'diagnostics', 'io'],
  batch: ['model', 'attach'],
  pool: [],
  pipeline: [
    'model',
    'diagnostics',
    'document',
    'catalog',
    'locale',
    'io',
    'read',
    'normalize',
    'validate',
    'compute',
    'narrate',
    'compose',
    'layout',
    'form',
    'export',
    'attach',
    'read-pdf',
    'verify',
    'render',
    'sign',
    'conformance',
  ],
  // The edge: it loads what the stages are handed, and publishes what they hand back.
  cli: ['model', 'diagnostics', 'locale', 'io', 'catalog', 'project', 'pipeline', 'publish', 'batch', 'pool', 'attach', 'verapdf'],
  main: ['cli', 'io'],
  worker: ['cli'],
  // The first script: it loads what the build made of main.ts, and imports none of it.
  start: ['io'],
}

/** Libraries by the folders or files of src/ that may import them. The longest name that fits a specifier counts. */
export const LIBRARY_DOORS: Readonly<Record<string, readonly string[]>> = {
  'big.js': ['model/decimal.ts'],
  'csv-parse': ['read/'],
  'jsonc-parser': ['read/'],
  hucre: ['read/', 'render/xlsx/'],
  handlebars: ['compose/'],
  'mdast-util-from-markdown': ['compose/'],
  'mdast-util-directive': ['compose/'],
  'mdast-util-gfm-table': ['compose/', 'render/markdown/'],
  'mdast-util-to-markdown': ['compose/', 'render/markdown/'],
  mdast: ['compose/', 'render/markdown/'],
  'micromark-': ['compose/'],
  micromark: ['compose/'],
  pdfkit: ['render/pdf/'],
  fontkit: ['render/pdf/'],
  '@libpdf/core': ['read-pdf/', 'sign/'],
  'd3-': ['chart/'],
  yaml: ['project/'],
  tinypool: ['pool/'],
  'cli-progress': ['cli/'],
  valibot: ['batch/', 'catalog/', 'project/', 'attach/'],
  'fastest-levenshtein': ['locale/'],
  asn1js: ['sign/'],
  commander: ['cli/'],
  chalk: ['cli/'],
}

/** Node's own modules that touch nothing outside, by the rooms that may use them. Everything else is for the edges. */
export const PURE_NODE_MODULES: Readonly<Record<string, readonly string[]>> = {
  'node:zlib': ['render/pdf/', 'read/', 'conformance/'],
  'node:buffer': ['read/', 'render/pdf/', 'conformance/'],
  'node:crypto': ['attach/', 'sign/'],
}

/** Rooms that may touch files, the process, the clock and the terminal. */
export const EDGES: readonly string[] = ['io/', 'publish/', 'verapdf/', 'cli/', 'main.ts', 'start/']
