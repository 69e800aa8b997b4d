import type { Catalogues } from '../translate.ts';

/** The page that opens after the installation, and where the panel offers to recognise a site's reports. */
export const welcomeCatalogues: Catalogues = {
  'zh-CN': {
    'welcome.title': '在网页旁边读年报',
    'welcome.lead':
      '打开一份政府信息公开工作年度报告，年报透镜就地读出表格和数字，核对前后是否相符，并能保存、导出。',
    'welcome.step_1': '固定图标',
    'welcome.step_1.text': '点工具栏上的拼图图标，再点“年报透镜”旁的图钉，图标就会留在工具栏上。',
    'welcome.step_2': '打开年报，点图标',
    'welcome.step_2.text':
      '面板会在网页旁边打开，列出主要数字、目录和可疑之处。再点一次或按 Esc 关闭。',
    'welcome.step_2.shortcut': '快捷键：{shortcut}',
    'welcome.step_3': '逐处核对，保存',
    'welcome.step_3.text':
      '点一条提示，网页就滚到那一格或那一句。点“保存”，这份年报就存进收藏，可导出为 CSV。',
    'welcome.samples': '先用样例试试',
    'welcome.samples.text':
      '五份样例，数字、标题和表格取自真实的年报，连同原来的差错一起保留，其余文字由我们另写。',
    'welcome.privacy': '一切只在本机',
    'welcome.privacy.text':
      '扩展自己不联网，不收集任何信息，也不改动网页的内容。保存的年报只在这台电脑的浏览器里。',

    'welcome.allow': '自动认出年报',
    'welcome.allow.text':
      '可选。允许之后，打开年报时工具栏图标上会出现“年报”二字，提醒您这一页可以读。不允许也不影响使用：点图标照样能读任何一页。',
    'welcome.allow.use':
      '得到允许后，扩展在这些网站的网页里看标题和文字像不像年度报告，只此一件事。不保存，不联网，不改动网页。',
    'welcome.allow.where': '在哪里认',
    'welcome.allow.host': '只在 {site}',
    'welcome.allow.domain': '{site} 和它下面的网站',
    'welcome.allow.gov': '所有政府网站（gov.cn）',
    'welcome.allow.prompt.gov':
      '接下来浏览器会问：是否允许“读取和更改您在所有网站上的所有数据”。浏览器把 gov.cn 当作与 .com 同级的后缀，才这样说；实际得到的只有以 gov.cn 结尾的网站。',
    'welcome.allow.prompt.site':
      '接下来浏览器会问：是否允许“读取和更改您在 {site} 上的数据”。对扩展来说，看网页上的文字就需要这一项。',
    'welcome.allow.prompt.firefox':
      '接下来浏览器会问：是否允许扩展访问您在 {site} 上的数据。对扩展来说，看网页上的文字就需要这一项。',
    'welcome.allow.request': '允许…',
    'welcome.allow.granted': '已允许。下次打开或刷新这些网站时生效，可随时在设置里撤回。',
    'welcome.allow.denied': '没有允许，一切照旧。点图标照样能读。',
  },
  'zh-TW': {
    'welcome.title': '在網頁旁邊讀年報',
    'welcome.lead':
      '開啟一份政府信息公開工作年度報告，年報透鏡就地讀出表格和數字，核對前後是否相符，並能儲存、匯出。',
    'welcome.step_1': '釘選圖示',
    'welcome.step_1.text':
      '按一下工具列上的拼圖圖示，再按「年報透鏡」旁的圖釘，圖示就會留在工具列上。',
    'welcome.step_2': '開啟年報，按一下圖示',
    'welcome.step_2.text':
      '面板會在網頁旁邊開啟，列出主要數字、目錄和可疑之處。再按一次圖示或按 Esc 關閉。',
    'welcome.step_2.shortcut': '快速鍵：{shortcut}',
    'welcome.step_3': '逐處核對，儲存',
    'welcome.step_3.text':
      '按一下任一條提示，網頁就捲到那一格或那一句。按「儲存」，這份年報就存進收藏，可匯出為 CSV。',
    'welcome.samples': '先用範例試試',
    'welcome.samples.text':
      '五份範例，數字、標題和表格取自真實的年報，連同原來的差錯一起保留，其餘文字由我們另寫。',
    'welcome.privacy': '一切只在本機',
    'welcome.privacy.text':
      '擴充功能本身不連網，不蒐集任何資訊，也不更動網頁的內容。儲存的年報只在這台電腦的瀏覽器裡。',

    'welcome.allow': '自動認出年報',
    'welcome.allow.text':
      '可選。允許之後，開啟年報時工具列圖示上會出現「年報」二字，提醒您這一頁可以讀。不允許也不影響使用：按一下圖示照樣能讀任何一頁。',
    'welcome.allow.use':
      '得到允許後，擴充功能在這些網站的網頁裡看標題和文字像不像年度報告，只此一件事。不儲存，不連網，不更動網頁。',
    'welcome.allow.where': '在哪裡認',
    'welcome.allow.host': '只在 {site}',
    'welcome.allow.domain': '{site} 和它底下的網站',
    'welcome.allow.gov': '所有政府網站（gov.cn）',
    'welcome.allow.prompt.gov':
      '接下來瀏覽器會問：是否允許「讀取及變更您在所有網站上的所有資料」。瀏覽器把 gov.cn 當作與 .com 同級的網域尾碼，才這樣說；實際得到的只有以 gov.cn 結尾的網站。',
    'welcome.allow.prompt.site':
      '接下來瀏覽器會問：是否允許「讀取及變更您在 {site} 上的資料」。對擴充功能來說，看網頁上的文字就需要這一項。',
    'welcome.allow.prompt.firefox':
      '接下來瀏覽器會問：是否允許擴充功能存取您在 {site} 上的資料。對擴充功能來說，看網頁上的文字就需要這一項。',
    'welcome.allow.request': '允許…',
    'welcome.allow.granted': '已允許。下次開啟或重新載入這些網站時生效，可隨時在設定裡撤回。',
    'welcome.allow.denied': '沒有允許，一切照舊。按一下圖示照樣能讀。',
  },
  en: {
    'welcome.title': 'Read yearly reports beside the page',
    'welcome.lead':
      'Open a yearly disclosure report of a Chinese authority (政府信息公开工作年度报告). Nianbao Lens reads its tables and figures in place, checks whether they agree, and lets you save and export them.',
    'welcome.step_1': 'Pin the icon',
    'welcome.step_1.text':
      'Click the puzzle piece in the toolbar, then the pin beside Nianbao Lens. The icon stays in the toolbar.',
    'welcome.step_2': 'Open a report, click the icon',
    'welcome.step_2.text':
      'A panel opens beside the page with the main figures, the outline and what looks wrong. Click again or press Esc to close it.',
    'welcome.step_2.shortcut': 'Shortcut: {shortcut}',
    'welcome.step_3': 'Look at each place, save',
    'welcome.step_3.text':
      'Click a finding, and the page scrolls to that very cell or sentence. Click Save to keep the report in your collection, from where it exports as CSV.',
    'welcome.samples': 'Try it on a sample',
    'welcome.samples.text':
      'Five samples with the figures, titles and tables of real reports, their mistakes kept; the other words are our own.',
    'welcome.privacy': 'Everything stays here',
    'welcome.privacy.text':
      'The extension makes no requests of its own, collects nothing and leaves the content of pages as it is. What you save is kept in the browser on this computer only.',

    'welcome.allow': 'Recognise reports by itself',
    'welcome.allow.text':
      'Optional. Once allowed, the toolbar icon shows 年报 when a page looks like a report. Without it everything works the same: a click on the icon reads any page.',
    'welcome.allow.use':
      'On the sites you allow, the extension looks whether title and text read like a yearly report, and does nothing else. It saves nothing, sends nothing and changes nothing.',
    'welcome.allow.where': 'Where to look',
    'welcome.allow.host': 'Only on {site}',
    'welcome.allow.domain': '{site} and the sites below it',
    'welcome.allow.gov': 'All government sites (gov.cn)',
    'welcome.allow.prompt.gov':
      'The browser will now ask whether to let it "read and change all your data on all websites". It says so because it treats gov.cn as a suffix like .com; what is granted are the sites that end in gov.cn, and no others.',
    'welcome.allow.prompt.site':
      'The browser will now ask whether to let it "read and change your data on {site}". An extension needs this to see the text of a page.',
    'welcome.allow.prompt.firefox':
      'The browser will now ask whether to let the extension access your data for {site}. An extension needs this to see the text of a page.',
    'welcome.allow.request': 'Allow…',
    'welcome.allow.granted':
      'Allowed. It takes effect when you next open or reload those sites; you can take it back in the settings at any time.',
    'welcome.allow.denied':
      'Not allowed, and nothing changed. A click on the icon works as before.',
  },
};
