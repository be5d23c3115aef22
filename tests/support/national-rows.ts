/** Rows of the provinces of the made-up national export, as a batch hands them to the summary. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TemplateSet } from '../../src/compose/template-set.ts'
import type { ProvinceRow } from '../../src/overview/province-row.ts'
import { rowOfProvince } from '../../src/overview/row-of-province.ts'
import type { OverviewRequest } from '../../src/pipeline/build-overview.ts'
import { assess } from '../../src/pipeline/evaluate.ts'
import { observeProvinces } from '../../src/pipeline/observe-provinces.ts'
import { defaultProject } from '../../src/project/default-project.ts'
import { catalog, sampleRequest } from './sample.ts'

/** @param edit changes the text of the year's file before it is read */
export async function nationalRows(
  year: number,
  edit: (csv: string) => string = (csv) => csv,
): Promise<readonly ProvinceRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'toàn quốc '))
  try {
    execFileSync(process.execPath, [resolve('scripts/generate-national.mjs'), folder, `${year}-${year}`])
    const path = `data/${year}/toan-quoc-${year}.csv`
    const text = edit(readFileSync(join(folder, path), 'utf8'))
    const source = { path, bytes: new TextEncoder().encode(text) }
    const request = {
      ...{ year, province: null, provinceLocation: null, project: defaultProject },
      ...{ sources: [source], previousSources: [] },
    }
    const { provinces } = await observeProvinces(request, catalog)
    return provinces.map((observed) => {
      const { value, diagnostics } = assess(observed, catalog)
      return rowOfProvince({ area: observed.area, year, isSample: true, figures: value.figures, diagnostics })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const FOLDER = resolve('templates/overview')

export const overviewTemplates: TemplateSet = {
  report: templateFile('report.md.hbs'),
  sections: new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.md.hbs') && name !== 'report.md.hbs')
      .map((name) => [name.replace('.md.hbs', ''), templateFile(name)]),
  ),
}

function templateFile(name: string) {
  return { path: `templates/overview/${name}`, text: readFileSync(join(FOLDER, name), 'utf8') }
}

export function overviewRequest(changes: Partial<OverviewRequest> = {}): OverviewRequest {
  return {
    year: 2023,
    date: null,
    isFinal: false,
    version: '0.0.0-test',
    fonts: sampleRequest().fonts,
    project: defaultProject,
    templates: overviewTemplates,
    officeTexts: [],
    formats: ['md'],
    ...changes,
  }
}
