import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/text/fold.ts';
import { readProse, sentenceAt } from '../../utils/text/prose.ts';
import { readProseFigures } from '../../utils/text/prose-figures.ts';

const read = (text: string) => readProseFigures(foldText(text));
const values = (text: string) => read(text).map(({ value, unit }) => `${value}${unit}`);

describe('readProseFigures', () => {
  it.each([
    ['主动公开信息14249条。', ['14249条']],
    ['收到 21 件，１３６人次', ['21件', '136人次']],
    ['归集1,085条、12，345条', ['1085条', '12345条']],
    ['支出8113.81万元，合1.03亿元', ['8113.81万元', '1.03亿元']],
    ['占33.9%，比例５％', ['33.9%', '5%']],
    ['公开18万余条', ['180000条']],
    ['共12家单位、3名代表、5份问卷', ['12家', '3名', '5份']],
    ['收到33 , 115 条、两件', ['33115条', '2件']],
    ['办理三件、12件、四件', ['3件', '12件', '4件']],
    ['预决算3（含45个单位的汇总）条，报告1条', ['3条', '1条']],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    '2021年1月1日至12月31日',
    '第二十条、第20条第1项',
    '〔2021〕18号',
    '20个工作日、3个月、5个百分点',
    '12345热线',
    '提前3-5天，第1-12期',
    '电话0517-87222589',
    '自2014起施行',
    '53部门、7次日',
    'A4张',
    '第20（一）项、2021（试行）',
    '其他 29 0 条',
  ])('finds no amount in %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(['400余次', '90多篇', '约30件', '近20条', '超过100条', '100条以上', '20次左右', '3万条'])(
    'takes %s for approximate',
    (text) => {
      expect(read(`共${text}。`)[0]?.approximate).toBe(true);
    },
  );

  it('knows a bound for exact in itself, and not to be added up', () => {
    expect(read('分值权重不低于4%。')[0]).toMatchObject({
      approximate: true,
      saidApproximate: false,
    });
  });

  it('takes an amount for exact without such words', () => {
    expect(read('共400次。')[0]?.approximate).toBe(false);
  });

  it.each([
    ['比2013年增加了84439人次', true],
    ['同比减少20条', true],
    ['新增18个', false],
    ['增至120件', false],
  ])('%s: a change? %s', (text, change) => {
    expect(read(text)[0]?.change).toBe(change);
  });

  it('counts decimals, for what rounding allows', () => {
    expect(read('占8.80%，占9%').map(({ decimals }) => decimals)).toEqual([2, 0]);
  });

  it('gives offsets of the text it was given', () => {
    const text = '其中，縣市區平台回應346件。';
    const [figure] = read(text);
    expect(text.slice(figure!.start, figure!.end)).toBe('346件');
    expect(text.slice(figure!.labelStart, figure!.start)).toBe('縣市區平台回應');
  });

  it('lets a label reach over a note in brackets and over 、, not over the figure before', () => {
    const prose = readProse('作其他处理（含撤回）341件、通过公报、公示栏公开413条');
    expect(prose.figures.map((figure) => figure.label)).toEqual([
      '作其他处理(含撤回)',
      '通过公报、公示栏公开',
    ]);
  });
});

describe('readProse', () => {
  it('keeps the length of the text whatever it folds', () => {
    const text = '（１）政府資訊公開，“覆議”３件；';
    expect(readProse(text).folded).toHaveLength(text.length);
  });

  it.each(['1047万元', '1047万\n元', '1047万 元'])('%s is one figure in 万元', (printed) => {
    const text = `工程类101份，公示的政府采购合同金额一共是${printed}，服务类29份。`;
    const units = readProse(text).figures.map(({ value, unit }) => `${value}${unit}`);
    expect(units).toEqual(['101份', '1047万元', '29份']);
  });

  it('joins lines that are wrapped in a sentence, and leaves paragraphs and headings', () => {
    const wrapped =
      '动态信息共1799条，按季度统计的数量分别为579条、765条、213条和\n242条。\n二、下一部分';
    const { folded } = readProse(wrapped);
    expect(folded).toContain('213条和 242条。\n二、');
    expect(readProse('一、总体情况\n全年良好。').folded).toContain('\n');
    const items = '这一行写到行末没有句号但是已经相当长了\n1.下一项从编号开始';
    expect(readProse(items).folded).toContain('\n1.');
  });

  it.each([
    ['（二）全年公开信息51\n3条，其中', '513条'],
    ['接待查阅群众176人\n次，其中', '176人次'],
    ['政策解读较好，文件528件，其中\n市级以上347件', '347件'],
  ])('reads on where a line break went through %s', (text, expected) => {
    const { figures, folded } = readProse(text);
    expect(folded).not.toContain('\n');
    expect(figures.map(({ value, unit }) => `${value}${unit}`)).toContain(expected);
  });

  it.each(['依申请公开\n收到3件', '截至2023\n年末', '合计12件。\n3次会议'])(
    'leaves the lines of %s apart',
    (text) => expect(readProse(text).folded).toContain('\n'),
  );

  it('knows the sentence around a position', () => {
    const prose = readProse('甲3件。乙4件；丙5件！丁');
    const sentence = (position: number) => {
      const { start, end } = sentenceAt(prose, position);
      return prose.original.slice(start, end);
    };
    expect([sentence(0), sentence(3), sentence(4), sentence(10), sentence(12)]).toEqual([
      '甲3件。',
      '甲3件。',
      '乙4件；丙5件！',
      '乙4件；丙5件！',
      '丁',
    ]);
  });
});
