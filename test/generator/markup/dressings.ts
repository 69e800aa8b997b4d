/** How an editor writes paragraphs, runs, tables and cells. */
import type { CellRole } from '../document.ts';

export type LineRole = 'title' | 'heading' | 'body' | 'signature' | 'flat';

export interface Dressing {
  /** A paragraph around finished inner HTML. */
  paragraph(html: string, role: LineRole): string;
  /** Tags around each run of text. */
  run: [open: string, close: string];
  /** Word gives digits a run of their own. */
  splitsDigits: boolean;
  tableOpen: string;
  rowOpen: string;
  cellAttributes(role: CellRole): string;
  /** Around a cell's inner HTML. */
  cell(html: string, role: CellRole): string;
  /** What stands in an empty cell. */
  emptyCell: string;
  /** Between blocks. */
  between: string;
}

const PLAIN: Dressing = {
  paragraph: (html, role) =>
    role === 'signature'
      ? `<p style="text-align:right;">${html}</p>`
      : `<p style="text-indent:2em;">${html}</p>`,
  run: ['', ''],
  splitsDigits: false,
  tableOpen: '<table border="1" cellspacing="0" cellpadding="0"><tbody>',
  rowOpen: '<tr>',
  cellAttributes: () => '',
  cell: (html) => html,
  emptyCell: '&nbsp;',
  between: '\n',
};

function isNarrow(role: CellRole): boolean {
  return role === 'value' || role === 'unit';
}

const WORD_RUN = '<span style="font-family:仿宋_GB2312;mso-hansi-font-family:仿宋;font-size:16pt">';

const WORD: Dressing = {
  ...PLAIN,
  paragraph: (html, role) => {
    const align = role === 'title' ? 'center' : role === 'signature' ? 'right' : 'left';
    const bold = role === 'heading' ? 'mso-bidi-font-weight:bold;' : '';
    return `<p class="MsoNormal" align="${align}" style="text-indent:32pt;line-height:28pt;mso-line-height-rule:exactly;${bold}">${html}<span lang="EN-US"><o:p></o:p></span></p>`;
  },
  run: [WORD_RUN, '</span>'],
  splitsDigits: true,
  tableOpen:
    '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;mso-yfti-tbllook:1184"><tbody>',
  rowOpen: '<tr style="mso-yfti-irow:1;height:20.25pt">',
  cellAttributes: (role) =>
    ` width="${isNarrow(role) ? 47 : 160}" style="width:${isNarrow(role) ? 35 : 120}.3pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt"`,
  cell: (html) =>
    `<p class="MsoNormal" align="center" style="text-align:center;mso-pagination:widow-orphan">${html}</p>`,
  emptyCell: '<span lang="EN-US" style="font-size:10.0pt"><o:p>&nbsp;</o:p></span>',
};

const WPS: Dressing = {
  ...PLAIN,
  paragraph: (html, role) =>
    `<p class="MsoNormal" style="margin:0pt;text-indent:${role === 'title' ? 0 : 32}pt;text-align:${role === 'title' ? 'center' : 'justify'};line-height:28.9pt">${html}</p>`,
  run: [
    '<span style="mso-spacerun:\'yes\';font-family:方正仿宋_GBK;font-size:16pt"><font face="方正仿宋_GBK">',
    '</font></span>',
  ],
  tableOpen:
    '<table class="MsoTableGrid" border="1" cellspacing="0" style="border-collapse:collapse;width:426pt;border:none"><tbody>',
  rowOpen: '<tr style="height:23pt">',
  cellAttributes: () =>
    ' valign="center" style="padding:0pt 5.4pt;border:1pt solid windowtext;mso-border-alt:0.5pt solid windowtext"',
  cell: (html) => `<p class="p" align="center" style="text-align:center">${html}</p>`,
  emptyCell: '<span style="font-family:宋体;font-size:9pt"><o:p>&nbsp;</o:p></span>',
};

const UEDITOR: Dressing = {
  ...PLAIN,
  paragraph: (html, role) =>
    `<p style="text-indent: 2em; line-height: 2em; text-align: ${role === 'title' ? 'center' : 'left'};">${html}</p>`,
  run: ['<span style="font-size: 16px; font-family: 宋体, SimSun;">', '</span>'],
  tableOpen: '<table width="100%" cellspacing="0" cellpadding="0" border="1"><tbody>',
  rowOpen: '<tr class="firstRow">',
  cellAttributes: (role) =>
    ` style="word-break: break-all;" valign="middle" align="center" width="${isNarrow(role) ? 48 : 143}"`,
  emptyCell: '<br/>',
};

const NOWRAP: Dressing = {
  ...PLAIN,
  tableOpen: '<table align="center" border="1" cellspacing="1"><tbody>',
  cellAttributes: (role) => ` nowrap="nowrap" style="width:${isNarrow(role) ? 47 : 219}px;"`,
  cell: (html, role) => (role === 'label' ? `<p>${html}</p>` : `<p align="center">${html}</p>`),
  between: '',
};

const BARE: Dressing = {
  ...PLAIN,
  paragraph: (html) => `　　${html}<br>\n`,
  tableOpen: '<table border=1 width=100%>',
  cell: (html) => `<div align="center">${html}</div>`,
  emptyCell: '',
};

const DIVS: Dressing = {
  ...PLAIN,
  paragraph: (html, role) => `<div class="${role === 'heading' ? 'h' : 'txt'}">${html}</div>`,
  run: ['<span>', '</span>'],
  emptyCell: '',
};

const LINES: Dressing = { ...PLAIN, paragraph: (html) => `${html}\n`, between: '' };

const WIKI: Dressing = {
  ...PLAIN,
  paragraph: (html, role) => (role === 'heading' ? `<h2>${html}</h2>` : `<p>${html}</p>`),
};

/** By name, so that markups are data. */
export const DRESSINGS = {
  plain: PLAIN,
  word: WORD,
  wps: WPS,
  ueditor: UEDITOR,
  nowrap: NOWRAP,
  bare: BARE,
  divs: DIVS,
  lines: LINES,
  wiki: WIKI,
} as const;
export type DressingName = keyof typeof DRESSINGS;
