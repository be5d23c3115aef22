// Loaded into each measured process with --require: on exit it writes the peak of its memory where the bench reads it.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const kibibytes = process.resourceUsage().maxRSS
  writeFileSync(process.env.ICT_REPORT_BENCH_FILE, String(kibibytes))
})
