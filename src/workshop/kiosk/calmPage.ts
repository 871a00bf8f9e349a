/** What stands on the screen while the hall cannot: no fault, no way to anything. */
export const calmPage = `data:text/html;charset=utf-8,${encodeURIComponent(
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Enfilade</title>
<style>html{height:100%;background:#f6f1e7;color:#2b2622;font:500 4vmin/1.8 serif}
body{height:100%;margin:0;display:grid;place-content:center;text-align:center;cursor:none}
p{margin:0}</style>
<p>展厅稍后重新开放。</p>
<p lang="en">The hall will open again shortly.</p>
<p lang="ru">Зал скоро откроется снова.</p></html>`,
)}`
