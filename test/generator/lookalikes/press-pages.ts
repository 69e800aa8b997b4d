/** News, papers and pages from elsewhere about the reports. */
import { composeLines, type LookAlikeComposer } from './look-alike.ts';

const news: LookAlikeComposer = ({ random, body, year }) => ({
  title: random.pick([
    `${body.place}发布${year}年政府信息公开工作年度报告`,
    `${body.place}去年主动公开政府信息逾万条`,
    `一图读懂${body.place}${year}年政府信息公开年度报告`,
  ]),
  blocks: composeLines(random, [
    `本报讯（记者 王某）记者从${body.place}政务公开主管部门获悉，${year}年政府信息公开工作年度报告日前公布。`,
    '报告显示，全年主动公开政府信息{2000-90000}条，收到公开申请{20-900}件，答复率100%。行政复议{1-40}件，行政诉讼{1-30}件。',
    '负责人表示，今后将继续扩大公开范围，回应群众关切。',
  ]),
});

const paper: LookAlikeComposer = ({ random, year }) => ({
  title: '政府信息公开工作年度报告制度的实证研究',
  blocks: composeLines(random, [
    `摘要：以${year - 4}至${year}年{100-400}份政府信息公开工作年度报告为样本，分析其发布及时性与内容完整性。`,
    '# 引言',
    '年度报告是公众了解信息公开工作的窗口，条例第五十条规定了其内容。',
    '# 样本与方法',
    '选取省级政府{20-31}家、地级市{100-290}家，逐项编码。',
    '# 主动公开与依申请公开情况的比较',
    '收到和处理申请的数据完整率为{70-99}%，行政复议、行政诉讼数据完整率为{60-98}%。',
    '# 存在的主要问题及改进建议',
    '部分报告数据前后矛盾，应建立校验机制。',
    '参考文献：[1] 某某. 信息公开研究[J]. 20{10-22}({1-12}).',
  ]),
});

const training: LookAlikeComposer = ({ random, body, year }) => ({
  title: `${body.place}举办政府信息公开年度报告编制培训会`,
  blocks: composeLines(random, [
    `{1-12}月{1-28}日，${body.place}组织召开${year}年政府信息公开年度报告编制培训会，{60-300}人参加。`,
    '会议讲解了总体情况、主动公开、依申请公开、行政复议诉讼等部分的填报要点和勾稽关系。',
    '参训人员表示受益匪浅。',
  ]),
});

const taiwan: LookAlikeComposer = ({ random, year }) => ({
  title: random.pick([
    '政府資訊公開',
    '政府資訊公開專區',
    `${year - 1911}年度政府資訊公開辦理情形`,
  ]),
  blocks: composeLines(random, [
    '依政府資訊公開法第七條規定，本機關主動公開下列資訊。',
    '# 條約、對外關係文書、法律、法規命令',
    '# 政府機關之組織、職掌、地址、電話',
    '# 預算及決算書',
    '{1-12}月份會計報告已公布，預算執行率{80-99}%。',
    '# 請願之處理結果及訴願之決定',
    '訴願案件{1-30}件，駁回{1-20}件。',
    '# 申請提供政府資訊案件統計',
    '受理申請{5-90}件，准予提供{3-60}件，部分提供{1-20}件。',
  ]),
});

const column: LookAlikeComposer = ({ random, body }) => ({
  title: `${body.name}门户网站-政府信息公开`,
  blocks: composeLines(random, [
    '政府信息公开指南 政府信息公开制度 法定主动公开内容 政府信息公开年报 依申请公开',
    '请选择左侧栏目查看内容。共有信息{100-900}条。',
  ]),
});

const law: LookAlikeComposer = ({ random }) => ({
  title: '中华人民共和国政府信息公开条例（节选与释义）',
  blocks: composeLines(random, [
    '第五章 监督和保障（释义）',
    '关于年度报告的规定：部门每年1月31日前、县级以上人民政府每年3月31日前公布上一年度政府信息公开工作年度报告。',
    '年度报告的内容涉及主动公开政府信息的情况、收到和处理政府信息公开申请的情况、被申请行政复议和提起行政诉讼的情况、存在的主要问题及改进情况。',
    '以上共{3-9}个条文的说明供学习参考。',
  ]),
});

export const PRESS_PAGES: Record<string, LookAlikeComposer> = {
  news,
  paper,
  training,
  'taiwan-page': taiwan,
  column,
  law,
};
