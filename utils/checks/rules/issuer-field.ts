import { defineCheck, failWith, pass } from '../define-check.ts';

export default defineCheck({
  id: 'issuer-field',
  basis: '《中华人民共和国政府信息公开条例》第四十九条',
  severity: 'hint',
  needs: { fields: ['issuer'] },
  texts: {
    'zh-CN': {
      title: '发布机构',
      differs: '报告是{issuer}的，页面的发布机构或来源却是{name}。',
      explanation: '政府办公室代政府发布、网站转载都会这样；也可能挂错了栏目。请核对。',
      weight: '代为发布和转载很常见，因此只作提示。',
    },
    'zh-TW': {
      title: '發布機構',
      differs: '報告是{issuer}的，頁面的發布機構或來源卻是{name}。',
      explanation: '政府辦公室代政府發布、網站轉載都會這樣；也可能掛錯了欄目。請核對。',
      weight: '代為發布和轉載很常見，因此只作提示。',
    },
    en: {
      title: 'Publishing body',
      differs: 'The report is that of {issuer}, while the page names {name} as its source.',
      explanation:
        'Offices publish for their government and sites copy each other; the page may also stand in the wrong column. Have a look.',
      weight: 'Publishing for another body and copying are common, hence a hint.',
    },
  },
  run({ report: { issuer, identity } }) {
    const other = identity.find(({ key }) => key === 'page.identity.issuer_differs')?.args?.name;
    if (!other) return pass();
    return failWith([
      {
        message: 'differs',
        args: { issuer, name: other },
        expected: issuer,
        actual: other,
      },
    ]);
  },
});
