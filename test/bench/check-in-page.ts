/** Bundled for the bench's pages: a first reading and checking of the page it stands in, and each rule timed by itself. */
import { rules } from '../../utils/checks/registry.ts';
import { runChecks } from '../../utils/checks/run-checks.ts';
import { readReport } from '../../utils/report/read-report.ts';

declare global {
  interface Window {
    checkBench: { timeFirst: typeof timeFirst; timeRules: typeof timeRules };
  }
}

/** The browser's clock goes by tenths of a millisecond, and a rule alone takes some thousandths of one. */
const MANY_AT_ONCE = 60;

function time(run: () => void, times = 1): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - start) / times;
}

/** Milliseconds before the browser has compiled the code: those of a click. */
function timeFirst(): { read: number; check: number; findings: number } {
  let { report } = {} as ReturnType<typeof readReport>;
  let findings = 0;
  const read = time(() => {
    ({ report } = readReport(document));
  });
  const check = time(() => {
    findings = runChecks(report).findings.length;
  });
  return { read, check, findings };
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
window.checkBench = { timeFirst, timeRules };
