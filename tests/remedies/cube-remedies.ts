/** Remedies of data sets that statistics offices publish. */
import { type Remedy, checked, mendedFile, projectOf } from './remedy.ts'

const csv = mendedFile('data/2023/a.csv')

/** A data set of SDMX with one row in each text. */
const sdmx = (header: string, ...rows: readonly string[]): string =>
  [`DATAFLOW,${header}`, ...rows.map((row) => `VN1:ICT(1.0),${row}`)].join('\n')

const HEADER = 'REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE'
const plain = (...rows: readonly string[]): string => sdmx(HEADER, ...rows)
const bySex = (...rows: readonly string[]): string => sdmx(`SEX: Giới tính,${HEADER}`, ...rows)
const scaled = (row: string): string => sdmx(`${HEADER},UNIT_MULT`, row)
const acting = (...rows: readonly string[]): string => sdmx(`ACTION,${HEADER}`, ...rows)

const UNTITLED = 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nVN1:DS(1.0): Bảng của tôi,17,2023,880474\n'
const POINTS = '17,postal.points,2023,240'
const MEN = '1: Nam,17,context.population,2023,440000'
const WOMEN = '2: Nữ,17,context.population,2023,440474'
const BOTH = '_T: Tổng số,17,context.population,2023,880474'

export const cubeRemedies: readonly Remedy[] = [
  csv(
    'ICT-N050',
    'the label is corrected',
    plain(POINTS, '17: Phú Thọ,postal.radius,2023,2.5'),
    plain(POINTS, '17: Hòa Bình,postal.radius,2023,2.5'),
  ),
  csv('ICT-N051', 'the data set has its total', bySex(MEN, WOMEN), bySex(BOTH)),
  {
    code: 'ICT-N052',
    remedy: 'the title is declared',
    fault: checked({ 'data/2023/a.csv': UNTITLED }),
    mended: checked(
      { 'data/2023/a.csv': UNTITLED },
      { project: projectOf('columns:\n  Bảng của tôi: context.population') },
    ),
  },
  csv(
    'ICT-N053',
    'the data are in thousands',
    scaled('17,context.population,2023,8.80474,5'),
    scaled('17,context.population,2023,880.474,3'),
  ),
  csv('ICT-N054', 'the rows are removed', acting(`I,${POINTS}`, 'D,17,postal.radius,2023,2.5'), acting(`I,${POINTS}`)),
  csv('ICT-N055', 'only the total is exported', bySex(MEN, WOMEN, BOTH), bySex(BOTH)),
]
