/** Remedies of the project file and of what is asked for. */
import { buildReport } from '../../src/pipeline/build-report.ts'
import { parseProject } from '../../src/project/parse-project.ts'
import { catalog, project, sampleRequest } from '../support/sample.ts'
import { type Remedy, type Told, checked, projectOf } from './remedy.ts'

const PATH = 'data/2023/a.csv'
const GOOD = 'Mã chỉ tiêu;Địa bàn;Năm;Giá trị\npostal.points;Hòa Bình;2023;240\n'
const TWO = `${GOOD}postal.points;Phú Thọ;2023;300\n`

/** Reads the project file and checks sound data by it. */
const settings = (code: string, remedy: string, fault: string, mended: string): Remedy => ({
  code,
  remedy,
  fault: settled(fault),
  mended: settled(mended),
})

const settled = (text: string): Told => {
  const { value, diagnostics } = parseProject({ path: 'ict-report.yaml', text })
  return value ? checked({ [PATH]: GOOD }, { project: value }) : async () => diagnostics
}

const accepting = (code: string, figure: string): string =>
  `accepted:\n  - code: ${code}\n    figure: ${figure}\n    reason: Đã đối chiếu\n    by: Nguyễn Văn A\n`

const projectFile: readonly Remedy[] = [
  settings('ICT-P001', 'the quotes are closed', 'province: "Hòa Bình', 'province: "Hòa Bình"'),
  settings('ICT-P002', 'the key is corrected', 'provnce: 17', 'province: 17'),
  settings('ICT-P003', 'one text is written', 'province: [17]', 'province: 17'),
  settings('ICT-P004', 'the date is corrected', 'date: 2023-02-29', 'date: 2023-02-28'),
  settings('ICT-P005', 'the key is kept once', 'province: 17\nprovince: 17', 'province: 17'),
  settings('ICT-P007', 'the code is corrected', 'severities:\n  ICT-V0012: info', 'severities:\n  ICT-V001: info'),
  settings('ICT-P008', 'the line is removed', 'severities:\n  ICT-Q004: info', ''),
  settings('ICT-P030', 'the date is put into the year', 'map: 2019-06-30', 'map: 2023-06-30'),
  settings('ICT-P009', 'the acceptance is removed', accepting('ICT-V012', 'postal.radius'), ''),
]

const asked = (code: string, remedy: string, fault: Told, mended: Told): Remedy => ({ code, remedy, fault, mended })

const benchmark = (indicator: string, value: string): string =>
  `benchmarks:\n  - indicator: ${indicator}\n    value: ${value}\n    period: "2023"\n    scope: cả nước\n    source: Bộ\n`

const OWN = { ...project('hoa-binh'), sample: false }
const ACCEPTED = {
  ...OWN,
  ...projectOf(
    accepting('ICT-V012', 'postal.dossier_share') +
      accepting('ICT-V016', 'postal.population_per_point').replace('accepted:\n', ''),
  ),
}

const signed = (isSample: boolean, own: typeof OWN): Told => {
  const request = sampleRequest({ isSample, isFinal: true, project: own })
  return async () => (await buildReport(request, catalog)).diagnostics
}

/** More dossier points than points: an error that the office can lower, and then accept. */
const overfull = (lowered: string): Told => {
  const text = 'Mã chỉ tiêu;Năm;Giá trị\npostal.dossier_share;2023;240/82\n'
  return checked({ [PATH]: text }, { project: projectOf(lowered + accepting('ICT-V006', 'postal.dossier_share')) })
}

export const projectRemedies: readonly Remedy[] = [
  ...projectFile,
  {
    code: 'ICT-P010',
    remedy: 'the error is lowered to a warning first',
    beside: ['ICT-V006'],
    fault: overfull(''),
    mended: overfull('severities:\n  ICT-V006: warning\n'),
  },
  asked(
    'ICT-Q001',
    'the name is corrected',
    checked({ [PATH]: GOOD }, { province: 'Hòa Bìn' }),
    checked({ [PATH]: GOOD }, { province: 'Hòa Bình' }),
  ),
  asked(
    'ICT-Q002',
    'the province of the year is asked for',
    checked({ [PATH]: 'Mã chỉ tiêu;Giá trị\npostal.points;240\n' }, { year: 2025, province: 'Hòa Bình' }),
    checked({ [PATH]: 'Mã chỉ tiêu;Giá trị\npostal.points;240\n' }, { year: 2025, province: 'Phú Thọ' }),
  ),
  asked('ICT-Q003', 'one is chosen', checked({ [PATH]: TWO }, { province: null }), checked({ [PATH]: TWO })),
  asked(
    'ICT-Q004',
    'the province is named',
    checked({ [PATH]: GOOD.split('\n', 1).join('') }, { province: null }),
    checked({ [PATH]: GOOD }, { province: null }),
  ),
  asked('ICT-Q005', 'the year is corrected', checked({ [PATH]: GOOD }, { year: 2022 }), checked({ [PATH]: GOOD })),
  settings('ICT-Q006', 'the number is corrected', benchmark('postal.radius', 'hai'), benchmark('postal.radius', '2,9')),
  settings('ICT-Q007', 'the code is corrected', benchmark('postal.radiu', '2,9'), benchmark('postal.radius', '2,9')),
  asked('ICT-Q008', 'the warnings are accepted', signed(false, OWN), signed(false, ACCEPTED)),
  asked('ICT-Q009', 'the figures are the office’s own', signed(true, ACCEPTED), signed(false, ACCEPTED)),
]
