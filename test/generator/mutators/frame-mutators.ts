/** Title, dates and what surrounds the article. */
import { BREAK, type ReportDocument, sentenceText } from '../document.ts';
import { toFullWidth } from './cell-mutators.ts';
import { type Mutator, mapSentence, note, paragraphsOf } from './mutator.ts';

const CHROME = '§5 Containers, index box and chrome';
const PERIOD = '§3.6 Year: extraction damage, full-width or spaced digits';

function openings(document: ReportDocument): ReturnType<typeof paragraphsOf> {
  return paragraphsOf(document).filter((block) =>
    block.sentences.some((one) => sentenceText(one).includes('统计')),
  );
}

function hasTitle(document: ReportDocument): boolean {
  return document.title !== null;
}

function onFrame(
  name: string,
  source: string,
  fits: Mutator['fits'],
  apply: Mutator['apply'],
  group = name,
): Mutator {
  return { name, source, stage: 'frame', shows: 'any', group, fits, apply };
}

/** Rewrites the sentences that state the period. */
function rewritePeriod(document: ReportDocument, map: (text: string) => string): void {
  for (const block of openings(document)) {
    for (const sentence of block.sentences) mapSentence(sentence, map);
  }
}

/** As in seed 000: 年 and 月 lost between digits. */
function loseDateWords(text: string): string {
  return text
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1$2$3日')
    .replace(/〔(\d{4})〕(\d+)号/g, '〔$1$2号');
}

function spaceDigits(text: string): string {
  return text.replace(/\d{4}(?=年)/g, (year) => [...year].join(' '));
}

function spaceAround(text: string): string {
  return text.replace(/\d+/g, ' $& ');
}

export const FRAME_MUTATORS: Mutator[] = [
  onFrame(
    'title-two-lines',
    '§2 Title variants: on two lines',
    (d) => d.title !== null && /\d{4}年/.test(d.title) && !d.title.includes(BREAK),
    (document) => {
      document.title = document.title!.replace(/(?<=.)(\d{4}年)/, `${BREAK}$1`);
      if (!document.title.includes(BREAK))
        document.title = document.title.replace('政府信息', `${BREAK}政府信息`);
    },
    'title',
  ),
  onFrame(
    'untitled',
    '§5 Working test: or, untitled',
    (d) => d.title !== null && openings(d).length > 0,
    (document) => {
      document.title = null;
      document.frame.titleInside = false;
      // Without a title the body must be told elsewhere.
      document.frame.source = document.issuer;
    },
    'title',
  ),
  onFrame(
    'unrelated-prefix',
    '§5 Spam mirrors: unrelated titles prepended',
    hasTitle,
    (document, random) => {
      document.frame.prefix = random.pick([
        '体育直播官网-',
        '免费下载安装_',
        '在线游戏大厅 ',
        '足球比分网|',
      ]);
    },
    'title',
  ),
  onFrame(
    'title-inside',
    CHROME,
    (d) => d.title !== null && !d.frame.titleInside,
    (document) => {
      document.frame.titleInside = true;
    },
  ),
  onFrame(
    'full-width-year',
    PERIOD,
    (d) => openings(d).length > 0,
    (document) => {
      if (document.title !== null) document.title = document.title.replace(/\d{4}/, toFullWidth);
      rewritePeriod(document, (text) => text.replace(/\d{4}(?=年)/g, toFullWidth));
    },
    'period',
  ),
  onFrame(
    'spaced-year',
    PERIOD,
    (d) => openings(d).length > 0,
    (document, random) => {
      const map = random.pick([spaceDigits, spaceAround]);
      if (document.title !== null)
        document.title = document.title.replace(/\d{4}/, (year) => map(`${year}年`).slice(0, -1));
      rewritePeriod(document, map);
    },
    'period',
  ),
  onFrame(
    'damaged-dates',
    PERIOD,
    (d) =>
      openings(d).some((b) =>
        b.sentences.some((s) => loseDateWords(sentenceText(s)) !== sentenceText(s)),
      ),
    (document) => {
      rewritePeriod(document, loseDateWords);
    },
    'period',
  ),
  onFrame(
    'no-opening',
    '§3.6 Period',
    (d) => openings(d).length > 0 && (d.title?.includes(d.body.name) ?? false),
    (document) => {
      const gone = new Set<unknown>(openings(document));
      document.blocks = document.blocks.filter((block) => !gone.has(block));
      document.period = null;
      document.frame.source = document.issuer;
    },
    'period',
  ),
  onFrame(
    'no-date',
    '§3.6 Deadline: publication null',
    (d) => d.frame.publishedOn !== null,
    (document) => {
      document.frame.publishedOn = null;
      document.blocks = document.blocks.filter(
        (block) => block.type !== 'paragraph' || block.role !== 'signature',
      );
    },
    'date',
  ),
  onFrame(
    'date-in-index-box',
    CHROME,
    (d) => d.frame.publishedOn !== null && d.frame.datePlace !== 'index-box',
    (document) => {
      document.frame.indexBox = true;
      document.frame.datePlace = 'index-box';
    },
    'date',
  ),
  onFrame(
    'migration-date',
    '§3.6 Pages re-imported years later',
    (d) => d.frame.publishedOn !== null,
    (document, random) => {
      const year = document.year + random.integer(2, 4);
      document.frame.publishedOn = `${year}-0${random.integer(4, 9)}-1${random.integer(0, 9)}`;
      document.flawless = false;
    },
    'date',
  ),
  onFrame(
    'other-source',
    '§3.6 Issuer in title is not 来源',
    (d) => d.title?.includes(d.body.name) ?? false,
    (document, random) => {
      const { place } = document.body;
      document.frame.indexBox = true;
      document.frame.source = random.pick([`${place}大数据中心`, `${place}融媒体中心`, '本站']);
    },
  ),
  onFrame(
    'index-box',
    CHROME,
    (d) => !d.frame.indexBox,
    (document) => {
      document.frame.indexBox = true;
    },
  ),
  onFrame(
    'chrome',
    CHROME,
    (d) => !d.frame.chrome,
    (document) => {
      document.frame.chrome = true;
    },
  ),
  onFrame(
    'no-chrome',
    CHROME,
    (d) => d.frame.chrome,
    (document) => {
      document.frame.chrome = false;
    },
  ),
  onFrame(
    'attachment-link',
    '§5: "文件下载" link',
    () => true,
    (document, random) => {
      const name = random.pick(['年度报告.pdf', '政府信息公开年报.docx', '附件.wps', '年报.ofd']);
      document.blocks.push({
        type: 'raw',
        html: `<p>${document.convert('附件')}：<a href="files/P0${random.integer(1000, 9999)}.pdf">${document.convert(name)}</a></p>`,
      });
    },
  ),
  onFrame(
    'editor-noise',
    '§5 Markup: Word/WPS paste',
    () => true,
    (document) => {
      document.blocks.splice(1, 0, {
        type: 'raw',
        html: '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style type="text/css">p.MsoNormal{margin:0cm}table.MsoNormalTable{font-size:10pt}</style><p class="MsoNormal"><o:p>&nbsp;</o:p></p>',
      });
    },
  ),
  onFrame(
    'empty-paragraphs',
    '§5 Markup: <o:p> </o:p>, &nbsp;',
    () => true,
    (document) => {
      document.blocks = document.blocks.flatMap((block, index) =>
        index % 3 === 2 && block.type !== 'paragraph' ? [note('\u00a0'), block] : [block],
      );
    },
  ),
];
