/**
 * Diagnostics of the stage `validate`. Codes are stable and never used again.
 * An error is impossible in itself and stops the build; a contradiction is a warning; a remark is information.
 */
import type { DiagnosticDefinition } from './definition.ts'

export const validateDefinitions = {
  'ICT-V001': {
    severity: 'warning',
    title: { vi: 'Thiếu chỉ tiêu bắt buộc', en: 'A required indicator is missing' },
    message: {
      vi: 'Chưa có số liệu năm {year} của chỉ tiêu «{name}».',
      en: 'There is no figure for {year} of the indicator “{name}”.',
    },
    hint: {
      vi: 'Bổ sung chỉ tiêu «{key}» vào tệp số liệu năm {year}; nếu chưa thu thập được, báo cáo sẽ nêu là chưa có số liệu.',
      en: 'Add the indicator “{key}” to the data of {year}; if it has not been collected, the report will say so.',
    },
  },
  'ICT-V002': {
    severity: 'error',
    title: { vi: 'Số liệu nhỏ hơn 0', en: 'A figure is below zero' },
    message: {
      vi: '{name}: số liệu là {value}, trong khi chỉ tiêu này không thể nhỏ hơn 0.',
      en: '{name}: the figure is {value}, but this indicator cannot be below 0.',
    },
    hint: {
      vi: 'Kiểm tra dấu trừ trước số; nếu chưa có số liệu, để ô trống hoặc chỉ ghi dấu «-».',
      en: 'Check the minus sign before the number; if there is no figure, leave the cell empty or write a single “-”.',
    },
  },
  'ICT-V003': {
    severity: 'error',
    title: { vi: 'Tỷ lệ ngoài khoảng từ 0% đến 100%', en: 'A share is outside 0% to 100%' },
    message: {
      vi: '{name}: số liệu là {value}, nằm ngoài khoảng từ 0% đến 100%.',
      en: '{name}: the figure is {value}, outside the range of 0% to 100%.',
    },
    hint: {
      vi: 'Kiểm tra dấu thập phân (98,5 và 985) và số phần, tổng số dùng để tính tỷ lệ.',
      en: 'Check the decimal mark (98.5 and 985) and the part and the total that the share was worked out from.',
    },
  },
  'ICT-V004': {
    severity: 'warning',
    title: { vi: 'Số đếm không phải số nguyên', en: 'A count is not a whole number' },
    message: {
      vi: '{name}: số liệu là {value}, trong khi chỉ tiêu này đếm theo đơn vị «{unit}» và phải là số nguyên.',
      en: '{name}: the figure is {value}, but this indicator counts {unit} and must be a whole number.',
    },
    hint: {
      vi: 'Kiểm tra dấu phân cách hàng nghìn, dấu thập phân (7.105 và 7,105) và đơn vị tính (nghìn người và người).',
      en: 'Check the thousands and decimal marks (7,105 and 7.105) and the unit (thousands of people and people).',
    },
  },
  'ICT-V005': {
    severity: 'warning',
    title: { vi: 'Năm không hợp lý', en: 'A year is not plausible' },
    message: {
      vi: '{name}: số liệu là {value}, nằm ngoài khoảng từ năm {first} đến năm {last}.',
      en: '{name}: the figure is {value}, outside the years {first} to {last}.',
    },
    hint: {
      vi: 'Ghi năm bằng bốn chữ số, không sau năm báo cáo.',
      en: 'Write the year with four digits, no later than the year of the report.',
    },
  },
  'ICT-V006': {
    severity: 'error',
    title: { vi: 'Tử số lớn hơn mẫu số', en: 'A numerator exceeds its denominator' },
    message: {
      vi: '{name}: tử số {numerator} lớn hơn mẫu số {denominator}.',
      en: '{name}: the numerator {numerator} is greater than the denominator {denominator}.',
    },
    hint: {
      vi: 'Ghi số phần trước, tổng số sau, ví dụ 82/240; nếu thứ tự đã đúng, kiểm tra lại hai số này.',
      en: 'Write the part first and the total second, such as 82/240; if the order is right, check the two numbers.',
    },
  },
  'ICT-V007': {
    severity: 'error',
    title: { vi: 'Số phần lớn hơn tổng số', en: 'A part exceeds its total' },
    message: {
      vi: '«{part}» là {partValue}, lớn hơn «{whole}» là {wholeValue}.',
      en: '“{part}” is {partValue}, greater than “{whole}”, which is {wholeValue}.',
    },
    hint: {
      vi: 'Kiểm tra hai số liệu này: số phần không thể lớn hơn tổng số.',
      en: 'Check the two figures: a part cannot be greater than its total.',
    },
  },
  'ICT-V008': {
    severity: 'warning',
    title: { vi: 'Mẫu số bằng 0', en: 'A denominator is zero' },
    message: {
      vi: '{name}: phân số {numerator}/{denominator} có mẫu số bằng 0 nên không tính được tỷ lệ.',
      en: '{name}: the fraction {numerator}/{denominator} has a denominator of zero, so no share can be computed.',
    },
    hint: {
      vi: 'Ghi đúng mẫu số; nếu không có đối tượng nào để tính, ghi dấu «-».',
      en: 'Write the right denominator; if there is nothing to count, write “-”.',
    },
  },
  'ICT-V009': {
    severity: 'warning',
    title: { vi: 'Mẫu số khác tổng số đã biết', en: 'A denominator differs from the known total' },
    message: {
      vi: '{name}: mẫu số là {denominator}, nhưng «{whole}» là {total}.',
      en: '{name}: the denominator is {denominator}, but “{whole}” is {total}.',
    },
    hint: {
      vi: 'Dùng cùng một tổng số ở cả hai chỗ; nếu mẫu số có phạm vi khác, xác nhận thông báo này kèm lý do.',
      en: 'Use one total in both places; if the denominator has another scope, accept this notice with a reason.',
    },
  },
  'ICT-V010': {
    severity: 'info',
    title: { vi: 'Tổng số ước lượng được dùng làm mẫu số', en: 'An inexact total is used as a denominator' },
    message: {
      vi: '{name}: mẫu số là {denominator}, trong khi «{whole}» được báo cáo là {total}.',
      en: '{name}: the denominator is {denominator}, but “{whole}” is reported as {total}.',
    },
    hint: {
      vi: 'Tỷ lệ được tính theo đúng {denominator}; nếu biết tổng số chính xác, ghi số đó thay cho «{total}».',
      en: 'The share is computed over exactly {denominator}; if the exact total is known, write it instead of “{total}”.',
    },
  },
  'ICT-V011': {
    severity: 'warning',
    title: { vi: 'Tử số khác số liệu đã báo cáo', en: 'A numerator differs from the reported figure' },
    message: {
      vi: '{name}: tử số là {numerator}, nhưng «{part}» là {value}.',
      en: '{name}: the numerator is {numerator}, but “{part}” is {value}.',
    },
    hint: {
      vi: 'Đối chiếu với số liệu gốc và dùng cùng một số ở cả hai chỗ.',
      en: 'Compare with the original figures and use one number in both places.',
    },
  },
  'ICT-V012': {
    severity: 'warning',
    title: { vi: 'Tỷ lệ khác phân số kèm theo', en: 'A share differs from the fraction beside it' },
    message: {
      vi: '{name}: số liệu báo cáo là {published}, nhưng {numerator}/{denominator} bằng {computed}.',
      en: '{name}: the reported figure is {published}, but {numerator}/{denominator} is {computed}.',
    },
    hint: {
      vi: '{note} Đối chiếu với số liệu gốc rồi sửa tỷ lệ hoặc phân số; nếu giữ nguyên, xác nhận thông báo này kèm lý do.',
      en: '{note} Compare with the original figures and correct the share or the fraction, or accept this notice with a reason.',
    },
  },
  'ICT-V013': {
    severity: 'warning',
    title: { vi: 'Tổng số khác tổng các phần', en: 'A total differs from the sum of its parts' },
    message: {
      vi: '{name}: số liệu báo cáo là {published}, nhưng tổng các phần là {computed} ({parts}).',
      en: '{name}: the reported figure is {published}, but its parts add up to {computed} ({parts}).',
    },
    hint: {
      vi: 'Hai số chênh nhau {difference}. Kiểm tra tổng số và từng phần, nhất là phần còn thiếu hoặc tính trùng.',
      en: 'They differ by {difference}. Check the total and each part, above all for a part left out or counted twice.',
    },
  },
  'ICT-V014': {
    severity: 'warning',
    title: { vi: 'Tỷ lệ khác số liệu của tử số và mẫu số', en: 'A share differs from its part and its total' },
    message: {
      vi: '{name}: số liệu báo cáo là {published}, nhưng tính từ các số liệu khác ({inputs}) thì bằng {computed}.',
      en: '{name}: the reported figure is {published}, but it follows from other figures ({inputs}) as {computed}.',
    },
    hint: {
      vi: '{note} Kiểm tra cả ba số liệu; nếu phạm vi tính khác nhau, xác nhận thông báo này kèm lý do.',
      en: '{note} Check all three figures; if they differ in scope, accept this notice with a reason.',
    },
  },
  'ICT-V015': {
    severity: 'warning',
    title: { vi: 'Số bình quân khác kết quả tính toán', en: 'An average differs from what follows from the data' },
    message: {
      vi: '{name}: số liệu báo cáo là {published}, nhưng tính từ số liệu hiện có ({inputs}) thì bằng {computed}.',
      en: '{name}: the reported figure is {published}, but it follows from the data ({inputs}) as {computed}.',
    },
    hint: {
      vi: 'Kiểm tra số bình quân và từng số liệu dùng để tính, gồm cả năm của dân số và diện tích.',
      en: 'Check the average and each figure it is computed from, with the years of the population and the area.',
    },
  },
  'ICT-V016': {
    severity: 'warning',
    title: { vi: 'Số bình quân tính theo dân số của năm khác', en: 'An average over the population of another year' },
    message: {
      vi: '{name}: {published} nhân với {points} điểm phục vụ là {implied} người, khớp với dân số trung bình năm {fitYear} ({fitPopulation} người), không phải năm {year} ({population} người).',
      en: '{name}: {published} times {points} service points is {implied} people, which fits the average population of {fitYear} ({fitPopulation}), not that of {year} ({population}).',
    },
    hint: {
      vi: 'Tính theo dân số năm {year}, số bình quân là {expected}. Cập nhật số liệu, hoặc xác nhận thông báo này và nêu rõ là tính theo dân số năm {fitYear}.',
      en: 'Over the population of {year} the average is {expected}. Update the figure, or accept this notice and say that it rests on the population of {fitYear}.',
    },
  },
  'ICT-V017': {
    severity: 'info',
    title: { vi: 'Số liệu được cắt bớt, không làm tròn', en: 'A figure was cut off instead of rounded' },
    message: {
      vi: '{name}: số liệu báo cáo là {published}; giá trị tính được là {exact}, làm tròn thành {computed}.',
      en: '{name}: the reported figure is {published}; the computed value is {exact}, which rounds to {computed}.',
    },
    hint: {
      vi: 'Báo cáo in {published}; nếu muốn làm tròn theo quy tắc thông thường, sửa thành {computed}.',
      en: 'The report prints {published}; to round in the usual way, write {computed}.',
    },
  },
  'ICT-V018': {
    severity: 'warning',
    title: {
      vi: 'Số đơn vị hành chính khác danh mục',
      en: 'A number of administrative units differs from the register',
    },
    message: {
      vi: '{name}: số liệu là {value}, nhưng danh mục đơn vị hành chính ghi {known}.',
      en: '{name}: the figure is {value}, but the register of administrative units has {known}.',
    },
    hint: {
      vi: 'Kiểm tra số đơn vị tại thời điểm cuối năm {year}; nếu có nghị quyết sắp xếp mới, xác nhận thông báo này kèm số nghị quyết.',
      en: 'Check the number of units at the end of {year}; if a new resolution rearranged them, accept this notice with its number.',
    },
  },
  'ICT-V019': {
    severity: 'warning',
    title: { vi: 'Số liệu cấp huyện khi không còn cấp huyện', en: 'District figures where there are no districts' },
    message: {
      vi: 'Có số liệu cấp huyện ({names}) trong năm {year}, trong khi từ ngày 01/7/2025 không còn đơn vị hành chính cấp huyện.',
      en: 'There are district figures ({names}) for {year}, but the district level ended on 1 July 2025.',
    },
    hint: {
      vi: 'Kiểm tra năm của số liệu, hoặc chuyển số liệu về cấp tỉnh hay cấp xã.',
      en: 'Check the year of the figures, or report them at the province or commune level.',
    },
  },
  'ICT-V020': {
    severity: 'warning',
    title: { vi: 'Số phần lớn hơn số đơn vị đã biết', en: 'A part exceeds the known number of units' },
    message: {
      vi: '«{part}» là {partValue}, lớn hơn «{whole}» là {wholeValue}.',
      en: '“{part}” is {partValue}, greater than “{whole}”, which is {wholeValue}.',
    },
    hint: {
      vi: 'Kiểm tra số liệu và số đơn vị hành chính của năm {year}; nếu một đơn vị được tính nhiều lần, xác nhận thông báo này kèm lý do.',
      en: 'Check the figure and the number of units in {year}; if a unit is counted more than once, accept this notice with a reason.',
    },
  },
  'ICT-V021': {
    severity: 'warning',
    title: { vi: 'Số lượng khác danh sách tên', en: 'A count differs from the list of names' },
    message: {
      vi: '«{name}» là {count}, nhưng danh sách có {listed} tên ({names}).',
      en: '“{name}” is {count}, but the list has {listed} names ({names}).',
    },
    hint: {
      vi: 'Sửa số lượng hoặc danh sách; các tên cách nhau bằng dấu chấm phẩy hoặc dấu phẩy.',
      en: 'Correct the count or the list; names are set apart by semicolons or commas.',
    },
  },
  'ICT-V022': {
    severity: 'warning',
    title: { vi: 'Có thể nhầm đơn vị tính', en: 'A unit may be mistaken' },
    message: {
      vi: '{name}: số liệu báo cáo là {value}, giá trị dự kiến là {expected}; hai số chênh nhau khoảng {factor} lần.',
      en: '{name}: the reported figure is {value}, the expected one {expected}; they differ by a factor of about {factor}.',
    },
    hint: {
      vi: 'Chỉ tiêu này tính bằng {unit}; kiểm tra đơn vị tính, dấu thập phân và dấu phân cách hàng nghìn.',
      en: 'This indicator is given in {unit}; check the unit, the decimal mark and the thousands mark.',
    },
  },
  'ICT-V023': {
    severity: 'info',
    title: { vi: 'Số điểm cầu khác số huyện kết nối', en: 'Endpoints differ from the districts connected' },
    message: {
      vi: '«{name}» là {value}, trong khi 01 điểm cầu cấp tỉnh và {part} điểm cầu cấp huyện là {expected} điểm.',
      en: '“{name}” is {value}, while one endpoint of the province and {part} of the districts make {expected}.',
    },
    hint: {
      vi: 'Kiểm tra hai số liệu; nếu cấp tỉnh hoặc một huyện có nhiều điểm cầu, không cần sửa.',
      en: 'Check the two figures; if the province or a district has several endpoints, nothing need be changed.',
    },
  },
  'ICT-V024': {
    severity: 'warning',
    title: { vi: 'Tỷ số có thể chưa đổi ra phần trăm', en: 'A ratio may not have been turned into per cent' },
    message: {
      vi: '{name}: số liệu được đọc là {value}, nhưng có thể là tỷ số của {percent}.',
      en: '{name}: the figure was read as {value}, but may be the ratio of {percent}.',
    },
    hint: {
      vi: 'Nếu đúng là {percent}, ghi lại theo phần trăm; nếu đúng là {value}, xác nhận thông báo này kèm lý do.',
      en: 'If {percent} is meant, write it in per cent; if {value} is right, accept this notice with a reason.',
    },
  },
  'ICT-V025': {
    severity: 'warning',
    title: { vi: 'Thay đổi lớn so với năm trước', en: 'A large change against the previous year' },
    message: {
      vi: '{name}: năm {year} là {value}, năm {previousYear} là {previous}, thay đổi lớn hơn mức thường gặp ({limit}).',
      en: '{name}: {value} in {year} and {previous} in {previousYear}, a larger change than usual ({limit}).',
    },
    hint: {
      vi: 'Kiểm tra số liệu, đơn vị tính và phạm vi của cả hai năm; nếu đúng, xác nhận thông báo này kèm lý do.',
      en: 'Check the figures, units and scope of both years; if they are right, accept this notice with a reason.',
    },
  },
  'ICT-V026': {
    severity: 'info',
    title: { vi: 'Số liệu không đổi so với năm trước', en: 'A figure has not moved since the previous year' },
    message: {
      vi: '{name}: năm {year} là {value}, đúng bằng năm {previousYear}.',
      en: '{name}: {value} in {year}, exactly as in {previousYear}.',
    },
    hint: {
      vi: 'Xác nhận số liệu đã được cập nhật cho năm {year}.',
      en: 'Make sure that the figure was brought up to date for {year}.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
