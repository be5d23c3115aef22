/**
 * Bundles src/ into dist/: one small entry and lazily loaded chunks, with every library inside, so that the package
 * has no dependency to install. Also copies the fonts and the colour profile, and lists the licences.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const require = createRequire(import.meta.url)

const FONTS = {
  'Tinos-Regular.ttf': '400Regular/Tinos_400Regular.ttf',
  'Tinos-Bold.ttf': '700Bold/Tinos_700Bold.ttf',
  'Tinos-Italic.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'Tinos-BoldItalic.ttf': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

const COLOR_PROFILE = 'sRGB_IEC61966_2_1.icc'

/**
 * What libraries import and this program never asks of them. For pdfkit its reader of fonts, its breaker of lines, its
 * reader of images and its ciphers: two thirds of its code, and most of the time that it takes to load. For commander
 * the starting of other programs.
 */
const NEVER_ASKED = {
  pdfkit: {
    fontkit: ['create'],
    linebreak: ['default'],
    'png-js': ['default'],
    '@noble/ciphers/aes': ['cbc', 'ecb'],
  },
  commander: { 'node:child_process': ['spawn'] },
}

const withoutNeverAsked = {
  name: 'without-never-asked',
  setup({ onResolve, onLoad }) {
    for (const [library, parts] of Object.entries(NEVER_ASKED)) {
      onResolve({ filter: new RegExp(`^(?:${Object.keys(parts).join('|')})$`) }, ({ path, importer }) =>
        importer.includes(`${sep}node_modules${sep}${library}${sep}`)
          ? { path, namespace: 'never-asked', pluginData: parts[path] }
          : null,
      )
    }
    onLoad({ filter: /.*/, namespace: 'never-asked' }, ({ path, pluginData }) => ({
      contents: `const refuse = () => { throw new Error('${path} is not in this bundle') }
        export { ${pluginData.map((name) => `refuse as ${name}`).join(', ')} }`,
    }))
  },
}

const PROGRAM = { main: 'src/main.ts', worker: 'src/worker.ts', reader: 'src/reader.ts' }

/** Chunks as ES modules: only that format lets esbuild split the code that commands share. */
async function bundle(entryPoints, define) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    define,
    outdir: dist,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // jsonc-parser's CommonJS build cannot be bundled.
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    plugins: [withoutNeverAsked],
    logLevel: 'warning',
  })
  return { metafile, outputFiles }
}

/**
 * Around each script of the program. As CommonJS it runs at once; src/start/script-loader.ts, which leaves something under
 * the name, is handed the function. So nothing has to be put around the text when it is loaded, which would copy it.
 */
const WRAPPER = [
  '(globalThis[Symbol.for("ict-report.script")]??((f)=>f(exports,require,module,__filename)))' +
    '(function(exports,require,module,__filename){',
  '\n})\n',
]

/** What esbuild leaves as it is stands in regular expressions, where the escape means the same. */
const toAscii = (code) =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** CommonJS starts faster than ES modules, and a dynamic import becomes a plain require. */
async function toCommonJs(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__moduleUrl' },
    banner: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;',
    minify: true,
    legalComments: 'none',
  })
  const used = code.includes('__moduleUrl', code.indexOf(';')) ? code : code.slice(code.indexOf(';') + 1)
  return toAscii(used)
}

/** Folders below node_modules of the packages whose code is in the bundle; one package may be there in two versions. */
function bundledPackages(metafile) {
  const used = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  const names = used.flatMap(
    (path) =>
      /node_modules\/(.*node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0].slice('node_modules/'.length) ?? [],
  )
  return [...new Set([...names, '@expo-google-fonts/tinos'])].sort()
}

function licenseText(path) {
  const folder = join(root, 'node_modules', path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const stated = typeof manifest.license === 'string' ? manifest.license : 'see below'
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  // A few packages carry their terms in the readme, or name them only.
  const body = texts.length > 0 ? texts.join('\n\n') : `License as stated by the package: ${stated}`
  return `${manifest.name} ${manifest.version} (${stated})\n\n${body}\n`
}

function writeLicenses(metafile) {
  const texts = bundledPackages(metafile).map(licenseText)
  const line = `\n${'-'.repeat(78)}\n\n`
  writeFileSync(
    join(dist, 'THIRD-PARTY-LICENSES.txt'),
    `ict-report contains the following packages.\n${line}${texts.join(line)}`,
  )
}

function copyFonts() {
  const source = join(dirname(require.resolve('@expo-google-fonts/tinos/package.json')))
  mkdirSync(join(dist, 'fonts'), { recursive: true })
  for (const [name, path] of Object.entries(FONTS)) cpSync(join(source, path), join(dist, 'fonts', name))
  cpSync(join(source, 'LICENSE_FONT'), join(dist, 'fonts', 'LICENSE.txt'))
}

/** pdfkit looks for the profile of its colours beside the chunk that it ends up in. */
function copyColorProfile() {
  const source = join(dirname(require.resolve('pdfkit')), 'data', COLOR_PROFILE)
  mkdirSync(join(dist, 'chunks', 'data'), { recursive: true })
  cpSync(source, join(dist, 'chunks', 'data', COLOR_PROFILE))
}

/** Names the build by all that it is made of, so that compiled code is never used with other scripts. */
function digestOf(scripts) {
  const hash = createHash('sha256')
  for (const { path, code } of scripts) hash.update(`${relative(dist, path)}\n${code}\n`)
  return hash.digest('hex')
}

const scriptsOf = (outputFiles) =>
  Promise.all(outputFiles.map(async ({ path, text }) => ({ path, code: await toCommonJs(text) })))

const wrapped = ({ path, code }) => ({ path, code: WRAPPER.join(code) })

/** Lets the program run once a command, and keeps what V8 compiled. Another version of Node starts without. */
function makeCodeCaches() {
  const out = mkdtempSync(join(tmpdir(), 'ict-report-'))
  const maker = join(root, 'scripts', 'make-code-cache.mjs')
  for (const args of [
    ['build', '2023', '--quiet', '--out', out],
    ['check', '2023', '--quiet'],
    ['complete', '2', 'build', '--province'],
    ['batch', '2023', '--dry-run', '--quiet'],
  ]) {
    execFileSync(process.execPath, [maker, ...args], { cwd: out, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  rmSync(out, { recursive: true, force: true })
}

const { metafile, outputFiles } = await bundle(PROGRAM, {})
const program = (await scriptsOf(outputFiles)).map(wrapped)
const starter = await bundle({ start: 'src/start/start.ts' }, { BUILD: JSON.stringify(digestOf(program)) })
rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'chunks'), { recursive: true })
writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
for (const { path, code } of [...program, ...(await scriptsOf(starter.outputFiles))]) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
}
copyFonts()
copyColorProfile()
writeLicenses(metafile)
makeCodeCaches()
