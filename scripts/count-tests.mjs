// Prints "PASSED FAILED" of a test runner's report: node count-tests.mjs surefire|vitest|playwright REPORT
// A skipped test counts as failed, and so does a report that is missing or tells of no test.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

const READERS = {
  surefire(directory) {
    const suites = readdirSync(directory).filter((name) => /^TEST-.*\.xml$/.test(name)).map((name) => readFileSync(join(directory, name), 'utf8').match(/<testsuite\b[^>]*>/)[0])
    const sum = (attribute) => suites.reduce((total, suite) => total + Number(suite.match(new RegExp(` ${attribute}="(\\d+)"`))?.[1] ?? 0), 0)
    const bad = sum('errors') + sum('failures') + sum('skipped')
    return [sum('tests') - bad, bad]
  },
  vitest(file) {
    const report = json(file)
    return [report.numPassedTests, report.numTotalTests - report.numPassedTests]
  },
  playwright(file) {
    const report = json(file)
    const { expected, unexpected, flaky, skipped } = report.stats
    return [expected, unexpected + flaky + skipped + report.errors.length]
  },
}

function counted([runner, report]) {
  try {
    const [passed, failed] = READERS[runner](report)
    return passed + failed === 0 ? [0, 1] : [passed, failed]
  } catch {
    return [0, 1]
  }
}

console.log(counted(process.argv.slice(2)).join(' '))
