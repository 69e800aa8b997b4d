import type { Catalogues } from '../translate.ts';

/** Why a page could not be read, and what is possible instead. */
export const unreadableCatalogues: Catalogues = {
  'zh-CN': {
    'unreadable.lead': '年报透镜没能在刚才那一页打开。那一页没有受到任何影响。',
    'unreadable.browser-page':
      '那是浏览器自己的页面，浏览器不让扩展进入。请先打开年报的网页，再点图标。',
    'unreadable.store':
      '那是扩展商店的页面，浏览器不让任何扩展进入。请先打开年报的网页，再点图标。',
    'unreadable.pdf':
      '那是 PDF 文件，扩展读不到其中的文字。许多机关同时发布网页版：到该机关网站的“政府信息公开年报”栏目里找同名的网页。',
    'unreadable.media': '那是图片或影像，其中没有扩展能读的文字。请到该机关网站找网页版的年报。',
    'unreadable.file':
      '那是存在本机的文件。要读它，请在浏览器的扩展管理页里找到年报透镜，打开“允许访问文件网址”，再重新载入那个文件。',
    'unreadable.refused':
      '浏览器没有让扩展进入那一页，可能是网页还没有打开成功，或由单位的管理策略禁止。请重新载入那一页，再点图标。',
    'unreadable.collection': '打开收藏',
  },
  'zh-TW': {
    'unreadable.lead': '年報透鏡沒能在剛才那一頁開啟。那一頁沒有受到任何影響。',
    'unreadable.browser-page':
      '那是瀏覽器自己的頁面，瀏覽器不讓擴充功能進入。請先開啟年報的網頁，再按圖示。',
    'unreadable.store':
      '那是擴充功能商店的頁面，瀏覽器不讓任何擴充功能進入。請先開啟年報的網頁，再按圖示。',
    'unreadable.pdf':
      '那是 PDF 檔案，擴充功能讀不到其中的文字。許多機關同時發布網頁版：到該機關網站的「政府信息公開年報」欄目裡找同名的網頁。',
    'unreadable.media':
      '那是圖片或影片，其中沒有擴充功能能讀的文字。請到該機關網站找網頁版的年報。',
    'unreadable.file':
      '那是存在本機的檔案。要讀它，請在瀏覽器的擴充功能管理頁裡找到年報透鏡，開啟「允許存取檔案網址」，再重新載入那個檔案。',
    'unreadable.refused':
      '瀏覽器沒有讓擴充功能進入那一頁，可能是網頁還沒有開啟成功，或由單位的管理原則禁止。請重新載入那一頁，再按圖示。',
    'unreadable.collection': '開啟收藏',
  },
  en: {
    'unreadable.lead':
      'Nianbao Lens could not open on the page you were on. That page was not affected.',
    'unreadable.browser-page':
      'It is a page of the browser itself, which no extension may enter. Open the web page of a report first, then click the icon.',
    'unreadable.store':
      'It is the extension store, which no extension may enter. Open the web page of a report first, then click the icon.',
    'unreadable.pdf':
      'It is a PDF file, whose text the extension cannot reach. Many authorities publish a web page as well: look for the same title in the section 政府信息公开年报 of their site.',
    'unreadable.media':
      'It is a picture or a film, without text that the extension could read. Look for the report as a web page on the site of the authority.',
    'unreadable.file':
      'It is a file on this computer. To read it, find Nianbao Lens in the browser\'s page of extensions, switch on "Allow access to file URLs", and reload the file.',
    'unreadable.refused':
      'The browser did not let the extension in: the page may not have loaded, or a policy of your organisation forbids it. Reload the page and click the icon again.',
    'unreadable.collection': 'Open the collection',
  },
};
