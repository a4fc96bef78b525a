import { embedMessagesIn } from '#lib/messages/embed.ts';
import type { Language } from '#lib/messages/language.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import { firstOf, writePage, type LabStory } from './lab-page.ts';
import { writeElement } from './snippets.ts';

/**
 * As a newsroom would set it. The map stays in view: beside the text, and on a phone above it, where it has no more room than leaves the text
 * readable (`--yansheng-most`). What is scrolled to stops below it (`scroll-margin-top`).
 */
const CSS = `:root{color-scheme:light dark;--most:min(46vh,340px)}
@supports (height:1svh){:root{--most:min(46svh,340px)}}
body{--ground:#fbfaf6;--line:#d9d6cd;margin:0;background:var(--ground);color:#1b1b1b;font:17px/1.85 "Songti SC","Noto Serif CJK SC","Source Han Serif SC",serif}
.bar,main{max-width:1120px;margin:0 auto;padding:0 16px}
.bar{padding-block:10px;font:14px/1.6 sans-serif}
a{color:inherit}
h1{margin:12px 0 4px;font-size:clamp(26px,1.2rem + 2.6vw,42px);line-height:1.3}
.sub{margin:0;font-size:clamp(14px,4vw,18px)}
.hint{margin:12px 0;font:15px/1.6 sans-serif}
.map{position:sticky;z-index:1;top:0;margin:0 -16px;padding:6px 16px 0;background:var(--ground);border-bottom:1px solid var(--line);font:600 14px/20px sans-serif;--yansheng-most:var(--most)}
.map figcaption{padding-bottom:6px}
yansheng-chart{max-height:var(--yansheng-most);overflow:hidden}
article h2{margin:32px 0 0;padding-top:8px;border-top:1px solid var(--line);font:600 15px/1.6 sans-serif}
article h3{margin:0 0 8px;font-size:21px;line-height:1.45}
article p{margin:0 0 14px}
article *{scroll-margin-top:calc(var(--most) + 64px)}
@media (min-width:720px){
:root{--most:calc(100vh - 76px)}
article *{scroll-margin-top:24px}
.story{display:grid;grid-template-columns:minmax(0,1fr) minmax(300px,40%);gap:32px;align-items:start}
.map{grid-area:1/2;top:16px;margin:8px 0 0;padding:0;border:0}
article{grid-area:1/1}
}
@media (prefers-color-scheme:dark){body{--ground:#15181b;--line:#343a3f;color:#e6e2d9}::highlight(yansheng){background-color:#5f4b0f;color:#fff3cf}}`;

/** A newspaper's own article with a map in it that it answers: each lights up in the other. */
export function writeArticlePage(story: LabStory, loader: string, language: Language): string {
	const { lab } = embedMessagesIn(language);
	const map = firstOf(story);
	const { src } = map;
	const untitled = `${src}${src.includes('?') ? '&' : '?'}title=off`;
	const title = story.title ?? lab.title;
	return writePage({
		language,
		title,
		css: CSS,
		body: `<header class="bar"><a href="./">${lab.title}</a></header>
<main>
<div lang="zh-CN">
<h1>${escapeMarkup(title)}</h1>
${story.subtitle ? `<p class="sub">——${escapeMarkup(story.subtitle)}</p>` : ''}
</div>
<p class="hint">${escapeMarkup(lab.hint)}</p>
<div class="story">
<figure class="map">
<figcaption>${escapeMarkup(map.title)}</figcaption>
${writeElement({ ...map, src: untitled }, loader, { article: '#text' })}
</figure>
<article id="text" lang="zh-CN">
${story.parts.map(writePart).join('\n')}
</article>
</div>
</main>`
	});
}

const writePart = ({ delegation, headline, paragraphs }: LabStory['parts'][number]): string =>
	[
		delegation && `<h2>${escapeMarkup(delegation.name)}</h2>`,
		headline && `<h3>${escapeMarkup(headline.text)}</h3>`,
		...paragraphs.map(
			(paragraph) => `<p>${escapeMarkup(paragraph.map(({ text }) => text).join(''))}</p>`
		)
	]
		.filter(Boolean)
		.join('\n');
