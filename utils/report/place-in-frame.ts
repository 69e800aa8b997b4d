import type {
  Fact,
  Finding,
  Place,
  Problem,
  Quantity,
  Report,
  Structure,
  StructureFigure,
} from '../model.ts';

interface Placed {
  report: Report;
  findings: Finding[];
  problems: Problem[];
}

/** The same reading, with every place saying in which frame of the page it is. */
export function placeInFrame<Reading extends Placed>(reading: Reading, frame: number): Reading {
  const put = <P extends Place>(place: P): P => ({ ...place, frame });
  const putOne = <T extends Fact | Quantity | StructureFigure>(one: T): T => ({
    ...one,
    place: put(one.place),
  });
  const putProblem = (problem: Problem): Problem =>
    problem.place ? { ...problem, place: put(problem.place) } : problem;
  const putOrNull = (one: StructureFigure | null) => one && putOne(one);
  const putStructure = (one: Structure): Structure => {
    if (one.kind === 'split') {
      return { ...one, whole: putOne(one.whole), parts: one.parts.map(putOne) };
    }
    const percent = putOne(one.percent);
    return one.kind === 'share'
      ? { ...one, percent, part: putOne(one.part), whole: putOrNull(one.whole) }
      : { ...one, percent, current: putOne(one.current), difference: putOrNull(one.difference) };
  };
  const { report, findings, problems } = reading;
  return {
    ...reading,
    report: {
      ...report,
      facts: report.facts.map(putOne),
      quantities: report.quantities.map(putOne),
      structures: report.structures.map(putStructure),
      problems: report.problems.map(putProblem),
    },
    findings: findings.map((finding) => ({ ...finding, places: finding.places.map(put) })),
    problems: problems.map(putProblem),
  };
}
