/** Sites as their systems draw them: the container of the article and what stands around it. */

export interface Shell {
  /** Before and behind the article's HTML. */
  open: string;
  close: string;
  /** Tags around the title above the article; none where the article itself begins with it. */
  title: [open: string, close: string] | null;
  /** Tags around the line with date and source. */
  info: [open: string, close: string] | null;
  crumb: [open: string, close: string];
  lang: string;
  /** In `<head>`: names of meta elements for title, date and source. */
  metas: [title: string, date: string, source: string] | null;
  style: string;
}

const BASE: Shell = {
  open: '<div class="TRS_Editor">',
  close: '</div>',
  title: ['<h1 class="title">', '</h1>'],
  info: ['<div class="info">', '</div>'],
  crumb: ['<div class="position">', '</div>'],
  lang: 'zh-CN',
  metas: ['ArticleTitle', 'PubDate', 'ContentSource'],
  style: '',
};

export const SHELLS: Record<string, Shell> = {
  trs: {
    ...BASE,
    open: '<div class="article-content"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:12pt;}.TRS_Editor TD{line-height:1.5;}</style>',
    close: '</div></div>',
  },
  'trs-view': {
    ...BASE,
    open: '<div class="pages_content"><div class="trs_editor_view TRS_UEDITOR trs_paper_default trs_web">',
    close: '</div></div>',
    title: ['<div class="title">', '</div>'],
  },
  jcms: {
    ...BASE,
    open: '<div class="bt_content"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><div id="zoom">',
    close: '</div><meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>',
    title: ['<!--ZJEG_RSS.title.begin--><p class="bt">', '</p><!--ZJEG_RSS.title.end-->'],
    info: ['<p class="sub">', '</p>'],
    crumb: ['<td class="bt_link">', '</td>'],
  },
  ucap: {
    ...BASE,
    open: '<ucapcontent><div id="UCAP-CONTENT">',
    close: '</div></ucapcontent>',
    title: ['<h2><ucaptitle>', '</ucaptitle></h2>'],
    info: ['<p class="explain"><publishtime>', '</publishtime></p>'],
    metas: ['ArticleTitle', 'PubDate', 'ContentSource'],
  },
  vsb: {
    ...BASE,
    open: '<form name="_newscontent_fromname"><div id="vsb_content"><div class="v_news_content">',
    close: '</div></div></form>',
    title: ['<h3 class="titlestyle">', '</h3>'],
    info: ['<div class="timestyle">', '</div>'],
    metas: null,
  },
  ivs: {
    ...BASE,
    open: '<div class="Article_content" id="ivs_content">',
    title: ['<h2 id="ivs_title">', '</h2>'],
    info: ['<small class="PBtime">', '</small>'],
  },
  zoom: {
    ...BASE,
    open: '<div class="con_txt" id="Zoom">',
    title: ['<div class="con_title">', '</div>'],
    info: ['<div class="zoominfo">', '</div>'],
    metas: null,
  },
  union: {
    ...BASE,
    open: '<div class="article"><div id="webeditorview"><div class="Custom_UnionStyle">',
    close: '</div></div></div>',
    title: ['<div class="article-title"><h1>', '</h1></div>'],
    info: ['<div class="article-info"><span>', '</span></div>'],
  },
  'article-id': {
    ...BASE,
    open: '<div class="content"><div id="articleContent" class="news_content">',
    close: '</div></div>',
    title: ['<div class="arc_title">', '</div>'],
    info: ['<div class="arc_info"><ul><li>', '</li></ul></div>'],
    metas: null,
  },
  xxgk: {
    ...BASE,
    open: '<div class="xxgk_content"><div id="zoomcon">',
    close: '</div></div>',
    title: ['<div class="xxgk_title">', '</div>'],
    info: ['<p class="xxgk_info">', '</p>'],
  },
  'layout-table': {
    ...BASE,
    open: '<table width="980" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td class="bt_content" valign="top"><table width="100%" border="0"><tr><td class="news_content">',
    close: '</td></tr></table></td></tr></table>',
    title: [
      '<table width="980" align="center" border="0"><tr><td align="center" class="bt"><b>',
      '</b></td></tr></table>',
    ],
    info: ['<table width="980" border="0"><tr><td align="center">', '</td></tr></table>'],
    crumb: ['<table width="980" border="0"><tr><td>', '</td></tr></table>'],
    metas: null,
  },
  divs: {
    ...BASE,
    open: '<div class="wrap"><div class="main"><div id="mainText"><div class="wp_articlecontent">',
    close: '</div></div></div></div>',
    title: ['<div class="biaoti">', '</div>'],
    info: ['<div class="xxly">', '</div>'],
    style: '.h{font-weight:bold}.txt{text-indent:2em}',
  },
  encyclopedia: {
    ...BASE,
    open: '<article>',
    close: '</article>',
    title: ['<h1>', '</h1>'],
    info: null,
    crumb: ['<nav>', '</nav>'],
    metas: null,
  },
  plain: {
    ...BASE,
    open: '<pre>',
    close: '</pre>',
    title: null,
    info: null,
    metas: null,
  },
};
