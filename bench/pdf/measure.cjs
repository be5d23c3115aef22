// Loaded into each measured process with --require: on exit it writes peak memory in KiB and processor time in µs.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.ICT_REPORT_BENCH_FILE, JSON.stringify([maxRSS, userCPUTime + systemCPUTime]))
})
