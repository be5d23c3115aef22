/** The four styles that tests paint with: whole files of a metric twin of Times New Roman. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontFiles } from '../../src/render/pdf/fonts.ts'

const require = createRequire(import.meta.url)

function file(name: string): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/tinos/${name}`)))
}

export const tinos: FontFiles = {
  regular: file('400Regular/Tinos_400Regular.ttf'),
  bold: file('700Bold/Tinos_700Bold.ttf'),
  italic: file('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: file('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
}
