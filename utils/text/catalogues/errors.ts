import type { Catalogues } from '../translate.ts';

/** What went wrong between the page, the background and the collection: what happened, what is safe, what to do. */
export const errorCatalogues: Catalogues = {
  'zh-CN': {
    'errors.bad_request': '页面上的脚本与扩展的版本对不上。没有写入任何内容。请重新载入此页。',
    'errors.not_allowed': '此页不能这样做：只能收藏和查询它自己的内容。没有写入任何内容。',
    'errors.frame_gone': '框架里的页面已经换了或不见了。没有写入任何内容。请重新打开面板。',
    'errors.orphaned': '扩展已更新，此页上的面板还是旧的。已收藏的内容不受影响。请重新载入此页。',
    'errors.no_answer': '扩展没有应答，没有写入任何内容。请再试一次；仍不行时重新载入此页。',
    'errors.page_too_large':
      '此页太大，无法整页收藏。没有写入任何内容。可以改为收藏其中的表格或选中的文字。',
    'errors.storage_full': '磁盘空间不足，没有收藏成功。已有的收藏不受影响。请腾出空间后再试。',
    'errors.newer_collection': '收藏已由更新的版本写过，这个版本读不了。收藏仍完好。请更新扩展。',
    'errors.storage_unavailable':
      '浏览器没有让扩展打开收藏。已有的收藏不受影响。请重新启动浏览器后再试。',
    'errors.unexpected': '扩展内部出错，没有写入任何内容。已有的收藏不受影响。请再试一次。',
  },
  'zh-TW': {
    'errors.bad_request': '頁面上的指令碼與擴充功能的版本不符。沒有寫入任何內容。請重新載入此頁。',
    'errors.not_allowed': '此頁不能這樣做：只能收藏和查詢它自己的內容。沒有寫入任何內容。',
    'errors.frame_gone': '框架裡的頁面已經換了或不見了。沒有寫入任何內容。請重新開啟面板。',
    'errors.orphaned':
      '擴充功能已更新，此頁上的面板還是舊的。已收藏的內容不受影響。請重新載入此頁。',
    'errors.no_answer': '擴充功能沒有回應，沒有寫入任何內容。請再試一次；仍不行時重新載入此頁。',
    'errors.page_too_large':
      '此頁太大，無法整頁收藏。沒有寫入任何內容。可以改為收藏其中的表格或選取的文字。',
    'errors.storage_full': '磁碟空間不足，沒有收藏成功。已有的收藏不受影響。請清出空間後再試。',
    'errors.newer_collection':
      '收藏已由較新的版本寫過，這個版本無法讀取。收藏仍完好。請更新擴充功能。',
    'errors.storage_unavailable':
      '瀏覽器沒有讓擴充功能開啟收藏。已有的收藏不受影響。請重新啟動瀏覽器後再試。',
    'errors.unexpected': '擴充功能內部出錯，沒有寫入任何內容。已有的收藏不受影響。請再試一次。',
  },
  en: {
    'errors.bad_request':
      'The script in the page and the extension are of different versions. Nothing was written. Reload the page.',
    'errors.not_allowed':
      'A page can only save and ask about its own content. Nothing was written.',
    'errors.frame_gone':
      'The page in the frame has changed or is gone. Nothing was written. Open the panel again.',
    'errors.orphaned':
      'The extension was updated, and the panel on this page is the old one. What you saved is safe. Reload the page.',
    'errors.no_answer':
      'The extension did not answer, and nothing was written. Try again; if it stays so, reload the page.',
    'errors.page_too_large':
      'The page is too large to save whole. Nothing was written. You can save one of its tables or selected text instead.',
    'errors.storage_full':
      'The disk is full, and nothing was saved. What you saved before is safe. Free some space and try again.',
    'errors.newer_collection':
      'A newer version has written to the collection, and this one cannot read it. It is intact. Update the extension.',
    'errors.storage_unavailable':
      'The browser did not let the extension open the collection. What you saved is safe. Restart the browser and try again.',
    'errors.unexpected':
      'Something failed inside the extension, and nothing was written. What you saved before is safe. Try again.',
  },
};
