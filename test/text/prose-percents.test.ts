import { describe, expect, it } from 'vitest';
import { readProse } from '../../utils/text/prose.ts';
import { findPercentStatements } from '../../utils/text/prose-percents.ts';
import { findSplits } from '../../utils/text/prose-splits.ts';

const read = (text: string) => {
  const prose = readProse(text);
  const { shares, growths } = findPercentStatements(prose, findSplits(prose));
  return {
    shares: shares.map(({ part, percent, whole }) => [
      part.value,
      percent.value,
      whole?.value ?? null,
    ]),
    growths: growths.map(({ current, difference, percent, falls }) => [
      current.value,
      difference?.value ?? null,
      falls ? -percent.value : percent.value,
    ]),
  };
};

describe('findPercentStatements', () => {
  it.each([
    ['网络申请33件，占55.9%', [[33, 55.9, null]]],
    ['自然人20件，约占总数的40%', [[20, 40, null]]],
    ['两项合计15件，占办结总数60件的25%', [[15, 25, 60]]],
    ['新收13件中自然人12件，占比92%', [[12, 92, 13]]],
    ['发放500份，回收300份，回收率60%', [[300, 60, 500]]],
    ['受理265件，办结240件，按期办结率100%', []],
    ['办结240件，满意率99.3%', []],
    ['下属单位93人次；其中热线占67%', []],
    ['好评率占99%', []],
  ])('shares: %s', (text, shares) => {
    expect(read(text).shares).toEqual(shares);
  });

  it.each([
    ['咨询410892人次，比上年增加84439人次，增长29.7%', [[410892, 84439, 29.7]]],
    ['信息80条，减少20条，降幅为20%', [[80, 20, -20]]],
    ['收到36件，同比增长1.05%', [[36, null, 1.05]]],
    ['工单3468件（2018年为4495件），同比下降22.8%', [[3468, null, -22.8]]],
    ['浏览123265人次，较上年多出28618人次，增长30.2%', [[123265, 28618, 30.2]]],
    ['办结率95%，提高3%', []],
    ['增长5%', []],
  ])('growth: %s', (text, growths) => {
    expect(read(text).growths).toEqual(growths);
  });

  it('keeps to the sentence', () => {
    expect(read('收到36件。占50%。').shares).toEqual([]);
  });
});
