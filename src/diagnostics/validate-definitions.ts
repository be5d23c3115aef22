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
      vi: '{note}Dùng cùng một tổng số ở cả hai chỗ; nếu mẫu số có phạm vi khác, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
      en: '{note}Use one total in both places; if the denominator has another scope, accept this notice with a reason.',
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
      vi: '{note}Đối chiếu với số liệu gốc và dùng cùng một số ở cả hai chỗ.',
      en: '{note}Compare with the original figures and use one number in both places.',
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
      vi: '{note} Đối chiếu với số liệu gốc rồi sửa tỷ lệ hoặc phân số; nếu giữ nguyên, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
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
      vi: 'Hai số chênh nhau {difference}. {note}Kiểm tra tổng số và từng phần, nhất là phần còn thiếu hoặc tính trùng.',
      en: 'They differ by {difference}. {note}Check the total and each part, above all for a part left out or counted twice.',
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
      vi: '{note} Kiểm tra cả ba số liệu; nếu phạm vi tính khác nhau, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
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
      vi: '{note}Kiểm tra số bình quân và từng số liệu dùng để tính, gồm cả năm của dân số và diện tích.',
      en: '{note}Check the average and each figure it is computed from, with the years of the population and the area.',
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
      vi: 'Tính theo dân số năm {year}, số bình quân là {expected}. Cập nhật số liệu, hoặc chấp nhận thông báo này trong ict-report.yaml và nêu rõ là tính theo dân số năm {fitYear}.',
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
      vi: 'Kiểm tra số đơn vị tại thời điểm cuối năm {year}; nếu có nghị quyết sắp xếp mới, chấp nhận thông báo này trong ict-report.yaml kèm số nghị quyết.',
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
      vi: 'Kiểm tra số liệu và số đơn vị hành chính của năm {year}; nếu một đơn vị được tính nhiều lần, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
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
      vi: 'Chỉ tiêu này tính bằng {unit}. {fit}Kiểm tra đơn vị tính, dấu thập phân và dấu phân cách hàng nghìn.',
      en: 'This indicator is given in {unit}. {fit}Check the unit, the decimal mark and the thousands mark.',
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
      vi: 'Nếu đúng là {percent}, ghi lại theo phần trăm; nếu đúng là {value}, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
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
      vi: 'Kiểm tra số liệu, đơn vị tính và phạm vi của cả hai năm; nếu đúng, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
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
  'ICT-V027': {
    severity: 'info',
    title: { vi: 'Mức bình quân đã cũ', en: 'A benchmark is of long ago' },
    message: {
      vi: 'Mức bình quân cả nước dùng để so sánh cách năm {year} từ {apart} năm trở lên: {benchmarks}.',
      en: 'The national average to compare with lies {apart} years or more from {year}: {benchmarks}.',
    },
    hint: {
      vi: '{newer}Có thể ghi mức khác trong mục benchmarks của ict-report.yaml, kèm năm, phạm vi và nguồn; nếu giữ nguyên, báo cáo nêu rõ năm của mức này.',
      en: '{newer}Another level may be given under benchmarks in ict-report.yaml, with its period, scope and source; if it is kept, the report says of when it is.',
    },
  },
  'ICT-V028': {
    severity: 'info',
    title: { vi: 'Mức bình quân khác phạm vi', en: 'A benchmark of another scope' },
    message: {
      vi: 'Mức bình quân cả nước dùng để so sánh ({benchmarks}) không cùng phạm vi: {reason}.',
      en: 'The national averages to compare with ({benchmarks}) are of another scope: {reason}.',
    },
    hint: {
      vi: 'Ghi mức bình quân cùng phạm vi trong mục benchmarks của ict-report.yaml, hoặc nêu rõ phạm vi khi so sánh.',
      en: 'Give averages of one scope under benchmarks in ict-report.yaml, or name the scope where they are compared.',
    },
  },
  'ICT-V029': {
    severity: 'warning',
    title: { vi: 'Số liệu trùng với năm trước', en: 'Figures carried over from the previous year' },
    message: {
      vi: '{equal} trong {compared} số liệu so sánh được của năm {year} đúng bằng năm {previousYear}.',
      en: '{equal} of the {compared} figures that can be compared are in {year} exactly what they were in {previousYear}.',
    },
    hint: {
      vi: 'Kiểm tra tệp số liệu năm {year} có phải là bản sao của năm {previousYear} hay không, rồi cập nhật số liệu.',
      en: 'See whether the file for {year} is a copy of that for {previousYear}, and bring the figures up to date.',
    },
  },
  'ICT-V030': {
    severity: 'warning',
    title: { vi: 'Một giá trị lặp lại ở nhiều chỉ tiêu', en: 'One value for several indicators' },
    message: {
      vi: 'Giá trị {value} lặp lại ở các chỉ tiêu không liên quan với nhau: {names}.',
      en: 'The value {value} stands for indicators that have nothing to do with each other: {names}.',
    },
    hint: {
      vi: 'Kiểm tra các ô này có bị sao chép hoặc kéo công thức nhầm hay không, rồi ghi đúng số liệu của từng chỉ tiêu.',
      en: 'See whether the cells were copied or filled down by mistake, and write the figure of each indicator.',
    },
  },
  'ICT-V031': {
    severity: 'warning',
    title: {
      vi: 'Diện tích hoặc dân số khác số liệu thống kê',
      en: 'An area or a population differs from the statistics',
    },
    message: {
      vi: '{name}: số liệu là {value}, nhưng số liệu thống kê năm {knownYear} là {known}.',
      en: '{name}: the figure is {value}, but the statistics of {knownYear} have {known}.',
    },
    hint: {
      vi: 'Đối chiếu với niên giám thống kê; nếu địa giới đã thay đổi, chấp nhận thông báo này trong ict-report.yaml và nêu rõ nguồn.',
      en: 'Compare with the statistical yearbook; if the borders have changed, accept this notice and name the source.',
    },
  },
  'ICT-V032': {
    severity: 'warning',
    title: { vi: 'Số liệu có thể của địa bàn khác', en: 'Figures may be those of another area' },
    message: {
      vi: '{names}: số liệu khớp với {other} (năm {otherYear}), không khớp với {area}.',
      en: '{names}: the figures fit {other} ({otherYear}) and not {area}.',
    },
    hint: {
      vi: 'Kiểm tra dòng số liệu và địa bàn; ghi số liệu của {area} ({own}).',
      en: 'Check the row and the area; write the figures of {area} ({own}).',
    },
  },
  'ICT-V033': {
    severity: 'warning',
    title: { vi: 'Số liệu của tỉnh lớn hơn cả nước', en: 'A figure of the province exceeds that of the country' },
    message: {
      vi: '{name}: số liệu của {area} là {value}, lớn hơn số liệu của cả nước là {country}.',
      en: '{name}: the figure of {area} is {value}, greater than that of the whole country, {country}.',
    },
    hint: {
      vi: 'Kiểm tra hai dòng số liệu có bị đổi chỗ cho nhau hay không.',
      en: 'See whether the two rows have changed places.',
    },
  },
  'ICT-V034': {
    severity: 'warning',
    title: {
      vi: 'Tỷ lệ của nhóm con lớn hơn tỷ lệ chung',
      en: 'The share of a smaller group exceeds that of the larger',
    },
    message: {
      vi: '«{part}» là {partValue}, lớn hơn «{whole}» là {wholeValue}.',
      en: '“{part}” is {partValue}, greater than “{whole}”, which is {wholeValue}.',
    },
    hint: {
      vi: 'Kiểm tra hai tỷ lệ: chỉ người đã được cấp mới có thể sử dụng; nếu hai tỷ lệ tính trên tổng số khác nhau, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
      en: 'Check the two shares: only those who were given it can use it; if they are of different totals, accept this notice with a reason.',
    },
  },
  'ICT-V035': {
    severity: 'warning',
    title: { vi: 'Số liệu bằng 0 mâu thuẫn với số liệu khác', en: 'A zero contradicts another figure' },
    message: {
      vi: '«{none}» là {noneValue}, trong khi «{some}» là {someValue}.',
      en: '“{none}” is {noneValue}, while “{some}” is {someValue}.',
    },
    hint: {
      vi: 'Nếu chưa có số liệu, để ô trống thay cho số 0; nếu không, kiểm tra cả hai số liệu.',
      en: 'If there is no figure, leave the cell empty instead of 0; otherwise check both figures.',
    },
  },
  'ICT-V036': {
    severity: 'warning',
    title: { vi: 'Số liệu thấp hơn mức tối thiểu', en: 'A figure is below what another one requires' },
    message: {
      vi: '«{name}» là {value}, nhỏ hơn {least} ({leastName}), trong khi {reason}.',
      en: '“{name}” is {value}, below {least} ({leastName}), although {reason}.',
    },
    hint: {
      vi: 'Kiểm tra hai số liệu; nếu phạm vi tính khác nhau, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
      en: 'Check the two figures; if they differ in scope, accept this notice with a reason.',
    },
  },
  'ICT-V037': {
    severity: 'warning',
    title: { vi: 'Số lũy kế giảm so với năm trước', en: 'A cumulative figure has shrunk' },
    message: {
      vi: '{name}: năm {year} là {value}, thấp hơn năm {previousYear} ({previous}), trong khi chỉ tiêu này tính lũy kế.',
      en: '{name}: {value} in {year}, below {previous} in {previousYear}, although this indicator is cumulative.',
    },
    hint: {
      vi: 'Kiểm tra số liệu của cả hai năm; nếu có thu hồi, thanh lý hoặc thay đổi cách tính, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
      en: 'Check the figures of both years; if something was withdrawn or is counted otherwise, accept this notice with a reason.',
    },
  },
  'ICT-V038': {
    severity: 'warning',
    title: { vi: 'Năm bắt đầu khác số đã báo cáo', en: 'A year of first use has changed' },
    message: {
      vi: '{name}: số liệu là {value}, nhưng số liệu năm {previousYear} ghi {previous}.',
      en: '{name}: the figure is {value}, but the data of {previousYear} had {previous}.',
    },
    hint: {
      vi: 'Năm bắt đầu không thay đổi theo thời gian; kiểm tra và ghi cùng một năm ở cả hai tệp.',
      en: 'A year of first use does not change; check it and write one year in both files.',
    },
  },
  'ICT-V039': {
    severity: 'warning',
    title: { vi: 'Số liệu có thể ghi nhầm năm', en: 'A figure may carry the wrong year' },
    message: {
      vi: '{name}: có số liệu ghi năm {found}, nhưng không có số liệu năm {year}.',
      en: '{name}: there is a figure for {found}, but none for {year}.',
    },
    hint: {
      vi: 'Kiểm tra năm của dòng này; nếu là số liệu năm {year}, sửa năm {found} thành {year}.',
      en: 'Check the year of the row; if the figure is for {year}, write {year} in place of {found}.',
    },
  },
  'ICT-V040': {
    severity: 'warning',
    title: { vi: 'Số liệu có thể ghi nhầm địa bàn', en: 'A figure may carry the wrong area' },
    message: {
      vi: '{name}: có số liệu năm {year} của {found}, nhưng không có của {area}.',
      en: '{name}: there is a figure for {year} of {found}, but none of {area}.',
    },
    hint: {
      vi: 'Kiểm tra địa bàn của dòng này; nếu là số liệu của {area}, sửa tên hoặc mã địa bàn.',
      en: 'Check the area of the row; if the figure is that of {area}, correct the name or the code.',
    },
  },
  'ICT-V041': {
    severity: 'warning',
    title: { vi: 'Tỷ lệ không thể có với tổng số đã biết', en: 'A share that the known total cannot give' },
    message: {
      vi: '{name}: số liệu là {value}, nhưng không có số nguyên nào trên tổng số {total} ({totalName}) cho tỷ lệ này.',
      en: '{name}: the figure is {value}, but no whole number over the total of {total} ({totalName}) gives it.',
    },
    hint: {
      vi: 'Hai tỷ lệ gần nhất là {below} và {above}. Kiểm tra tỷ lệ và tổng số; nếu tỷ lệ tính trên tổng số khác, ghi kèm phân số.',
      en: 'The two nearest are {below} and {above}. Check the share and the total; if it is of another total, write the fraction beside it.',
    },
  },
  'ICT-V042': {
    severity: 'warning',
    title: { vi: 'Tên lặp lại trong danh sách', en: 'A name stands twice in a list' },
    message: {
      vi: '{name}: tên «{text}» có {count} lần trong danh sách.',
      en: '{name}: the name “{text}” stands {count} times in the list.',
    },
    hint: {
      vi: 'Giữ tên này một lần, và sửa số lượng nếu cần.',
      en: 'Keep the name once, and correct the count if need be.',
    },
  },
  'ICT-V043': {
    severity: 'warning',
    title: { vi: 'Số bình quân ngoài mức thường gặp', en: 'An average out of the ordinary' },
    message: {
      vi: '{name}: giá trị là {value}, ngoài khoảng thường gặp ở các tỉnh, từ {least} đến {most}.',
      en: '{name}: the value is {value}, outside what provinces usually have, {least} to {most}.',
    },
    hint: {
      vi: 'Kiểm tra số điểm phục vụ, diện tích, dân số và đơn vị tính; nếu đúng, chấp nhận thông báo này trong ict-report.yaml kèm lý do.',
      en: 'Check the service points, the area, the population and the units; if they are right, accept this notice with a reason.',
    },
  },
} as const satisfies Record<string, DiagnosticDefinition>
