/** Bundled for the bench's pages: reading and checking the page it stands in, each timed by itself. */
import { rules } from '../../utils/checks/registry.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import type { Report } from '../../utils/model.ts';
import { readReport } from '../../utils/report/read-report.ts';

declare global {
  interface Window {
    checkBench: { timeChecks: typeof timeChecks; timeRules: typeof timeRules };
  }
}

interface Times {
  /** Milliseconds in each round. */
  read: number[];
  check: number[];
  findings: number;
}

/** The browser's clock goes by tenths of a millisecond: later rounds take several at once. */
const AT_ONCE = 8;
/** A rule alone takes some thousandths of a millisecond. */
const MANY_AT_ONCE = 60;

function time(run: () => void, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - start) / times;
}

/** Reading and checking take turns, so that what else the machine does meets both. */
function timeChecks(rounds: number): Times {
  const times: Times = { read: [], check: [], findings: 0 };
  let report: Report;
  for (let round = 0; round < rounds; round++) {
    const repeats = round === 0 ? 1 : AT_ONCE;
    const read = () => {
      report = readReport(document).report;
    };
    const check = () => {
      times.findings = runChecks(report).findings.length;
    };
    times.read.push(time(read, repeats));
    times.check.push(time(check, repeats));
  }
  return times;
}

/** Milliseconds of each rule alone, the least of some rounds; what rules share counts for each. */
function timeRules(rounds: number): Record<string, number> {
  const { report } = readReport(document);
  const least = (id: string) => {
    const own = rules.filter((rule) => rule.id === id);
    const times = Array.from({ length: rounds }, () =>
      time(() => runChecks(report, own), MANY_AT_ONCE),
    );
    return Math.min(...times);
  };
  return Object.fromEntries(rules.map(({ id }) => [id, least(id)]));
}
window.checkBench = { timeChecks, timeRules };
