import { CHARACTER_TABLE, type GlossaryEntry } from './entry.ts';

const DIVISIONS = `民政部《中华人民共和国行政区划代码》；${CHARACTER_TABLE}`;
const BODIES = '《国务院关于机构设置的通知》（国发〔2023〕5号）及其前身';
const GAZETTEERS = '《地方志工作条例》（国务院令第467号）；教育部《重編國語辭典修訂本》「方志」';
const SURNAMES = '教育部《重編國語辭典修訂本》，姓氏';

/** Places, bodies and surnames whose characters are not what the dictionaries take them for. */
export const NAMES: readonly GlossaryEntry[] = [
  { hans: '于都县', hant: '于都縣', source: DIVISIONS },
  { hans: '在于都县', hant: '在于都縣', source: DIVISIONS },
  { hans: '于洪区', hant: '于洪區', source: DIVISIONS },
  { hans: '于田县', hant: '于田縣', source: DIVISIONS },
  { hans: '台州', hant: '台州', also: ['臺州'], source: DIVISIONS },
  { hans: '天台县', hant: '天台縣', also: ['天臺縣'], source: DIVISIONS },
  {
    hans: '里下河',
    hant: '里下河',
    also: ['裏下河', '裡下河'],
    source: '里運河與下河之間；彭安玉，《中国农史》2006年第1期',
  },
  { hans: '里水镇', hant: '里水鎮', also: ['裏水鎮', '裡水鎮'], source: DIVISIONS },
  { hans: '里耶镇', hant: '里耶鎮', also: ['裏耶鎮', '裡耶鎮'], source: DIVISIONS },
  { hans: '里岔镇', hant: '里岔鎮', also: ['裏岔鎮', '裡岔鎮'], source: DIVISIONS },
  { hans: '里湖瑶族乡', hant: '里湖瑤族鄉', source: DIVISIONS },
  { hans: '余姚', hant: '餘姚', source: DIVISIONS },
  { hans: '余杭', hant: '餘杭', source: DIVISIONS },
  { hans: '余干县', hant: '餘干縣', source: DIVISIONS },
  { hans: '余江区', hant: '餘江區', source: DIVISIONS },
  { hans: '余庆县', hant: '餘慶縣', source: DIVISIONS },
  { hans: '扶余市', hant: '扶餘市', source: DIVISIONS },
  { hans: '岳西县', hant: '岳西縣', source: DIVISIONS },
  { hans: '岳池县', hant: '岳池縣', source: DIVISIONS },
  { hans: '岳塘区', hant: '岳塘區', source: DIVISIONS },
  { hans: '岳普湖', hant: '岳普湖', source: DIVISIONS },
  { hans: '钟祥市', hant: '鍾祥市', source: DIVISIONS },
  { hans: '沈丘县', hant: '沈丘縣', source: DIVISIONS },
  { hans: '范县', hant: '范縣', source: DIVISIONS },
  { hans: '范水镇', hant: '范水鎮', source: DIVISIONS },
  { hans: '干窑镇', hant: '干窯鎮', source: DIVISIONS },
  { hans: '姜堰区', hant: '姜堰區', source: DIVISIONS },
  { hans: '布尔津县', hant: '布爾津縣', source: DIVISIONS },

  { hans: '工业和信息化', hant: '工業和信息化', also: ['工業和資訊化'], source: BODIES },
  { hans: '经济和信息化', hant: '經濟和信息化', also: ['經濟和資訊化'], source: BODIES },
  {
    hans: '互联网信息办公室',
    hant: '互聯網信息辦公室',
    also: ['網際網路資訊辦公室'],
    source: BODIES,
  },
  { hans: '数据资源管理局', hant: '數據資源管理局', source: BODIES },
  { hans: '政务服务数据管理局', hant: '政務服務數據管理局', source: BODIES },
  { hans: '地方志', hant: '地方志', also: ['地方誌'], source: GAZETTEERS },
  { hans: '地方志愿', hant: '地方志願', source: CHARACTER_TABLE },
  { hans: '方志愿', hant: '方志願', source: CHARACTER_TABLE },
  { hans: '方志', hant: '方志', also: ['方誌'], source: GAZETTEERS },
  { hans: '县志', hant: '縣志', also: ['縣誌'], source: GAZETTEERS },

  { hans: '余某', hant: '余某', source: SURNAMES },
  { hans: '范某', hant: '范某', source: SURNAMES },
  { hans: '岳某', hant: '岳某', source: SURNAMES },
  { hans: '游某', hant: '游某', source: SURNAMES },
  { hans: '涂某', hant: '涂某', source: SURNAMES },
  { hans: '郁某', hant: '郁某', source: SURNAMES },
];
