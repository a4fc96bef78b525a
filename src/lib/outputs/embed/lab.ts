import { CHINESE, ENGLISH, type Language } from '#lib/messages/language.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import { heightAt } from './heights.ts';
import { writeArticlePage } from './lab-article.ts';
import { firstOf, writePage, type LabStory } from './lab-page.ts';
import { writeElement, writeIframe, type Snippet } from './snippets.ts';

/**
 * Somebody else's pages: a newspaper's article, and such as are not kind to what is put into them, for editors to look at, and for the
 * tests to open from another origin. Each is a whole page that knows nothing of ours but the snippets.
 */
export interface LabHost {
	name: string;
	zh: string;
	en: string;
	/** Of the charts in it; Chinese where none is said. */
	language?: Language;
	/**
	 * The page.
	 * @param loader address of `embed.js`
	 */
	write: (story: LabStory, loader: string) => string;
}

const BEFORE = '<p id="before">正文第一段。</p>';
const AFTER = '<p id="after">正文第二段。</p>';
const COLUMN = 'body{max-width:720px;margin:16px auto;padding:0 16px;font:16px/1.75 sans-serif}';
const article = (body: string) => `${BEFORE}\n${body}\n${AFTER}`;
const element = (story: LabStory, loader: string) => writeElement(firstOf(story), loader);
const scriptOf = (loader: string) => `<script async src="${loader}"></script>`;
const withMode = ({ src }: Snippet, mode: string) =>
	src + (src.includes('?') ? '&' : '?') + `mode=${mode}`;

export const LAB_HOSTS: LabHost[] = [
	{
		name: 'article',
		zh: '报纸的文章：文图相应',
		en: 'A newspaper’s article that answers its map',
		write: (story, loader) => writeArticlePage(story, loader, CHINESE)
	},
	{
		name: 'article-en',
		zh: '同上，英文的地图',
		en: 'The same with its map in English',
		language: ENGLISH,
		write: (story, loader) => writeArticlePage(story, loader, ENGLISH)
	},
	{
		name: 'iframe',
		zh: '只有 iframe，没有脚本',
		en: 'The iframe alone, no script',
		write: (story) => writePage({ css: COLUMN, body: article(writeIframe(firstOf(story))) })
	},
	{
		name: 'element',
		zh: '脚本',
		en: 'The element with its script',
		write: (story, loader) => writePage({ css: COLUMN, body: article(element(story, loader)) })
	},
	{
		name: 'reset',
		zh: '样式重置，且与高度作对',
		en: 'A CSS reset that fights the height',
		write: (story, loader) =>
			writePage({
				css: `${COLUMN}*,*::before,*::after{margin:0;padding:0;border:0;font:inherit;vertical-align:baseline}
iframe{max-width:50%;height:150px;min-height:0;border:5px solid red}yansheng-chart{display:inline;height:10px!important}`,
				body: article(`${element(story, loader)}\n${writeIframe(firstOf(story))}`)
			})
	},
	{
		name: 'full-height',
		zh: '外层高度百分之百',
		en: 'Parents with height: 100%',
		write: (story, loader) =>
			writePage({
				css: `html,body,.wrap{height:100%;margin:0}.wrap iframe,.wrap yansheng-chart{height:100%}`,
				body: `<div class="wrap">${element(story, loader)}</div>`
			})
	},
	{
		name: 'dark',
		zh: '深色页面',
		en: 'A dark page',
		write: (story, loader) =>
			writePage({
				head: '<meta name="color-scheme" content="dark">',
				css: `${COLUMN}:root{color-scheme:dark}body{background:#111;color:#eee}`,
				body: article(element(story, loader))
			})
	},
	{
		name: 'narrow',
		zh: '宽屏里的窄栏',
		en: 'A narrow column on a wide screen',
		write: (story, loader) =>
			writePage({ css: 'aside{width:300px}', body: `<aside>${element(story, loader)}</aside>` })
	},
	{
		name: 'hidden',
		zh: '折叠起来，之后才打开',
		en: 'In an accordion and a tab that open later',
		write: (story, loader) => {
			const snippet = firstOf(story);
			return writePage({
				css: `${COLUMN}.tab{display:none}.tab:target{display:block}`,
				body: `<details><summary>打开</summary>${element(story, loader)}</details>
<a href="#tab">标签页</a><div class="tab" id="tab"><iframe data-yansheng src="${escapeMarkup(snippet.src)}" title="${escapeMarkup(snippet.title)}" width="100%" height="400"></iframe></div>`
			});
		}
	},
	{
		name: 'sandbox',
		zh: '沙箱：只许运行脚本',
		en: 'sandbox="allow-scripts"',
		write: (story, loader) => {
			const snippet = firstOf(story);
			return writePage({
				css: COLUMN,
				body: article(
					`<iframe data-yansheng sandbox="allow-scripts" src="${escapeMarkup(snippet.src)}" title="${escapeMarkup(snippet.title)}" width="100%" height="200"></iframe>\n${scriptOf(loader)}`
				)
			});
		}
	},
	{
		name: 'policy',
		zh: '严格的内容安全策略：不许内联样式',
		en: 'A strict policy: no inline style, no inline script',
		write: (story, loader) => {
			const { origin } = new URL(loader, 'http://site.invalid/');
			const ours = origin === 'http://site.invalid' ? "'self'" : origin;
			return writePage({
				head: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${ours}; frame-src ${ours}; img-src ${ours}; require-trusted-types-for 'script'">`,
				body: article(element(story, loader))
			});
		}
	},
	{
		name: 'no-script',
		zh: '不许任何脚本：只剩图片',
		en: 'No script is let in: the picture remains',
		write: (story, loader) =>
			writePage({
				head: `<meta http-equiv="content-security-policy" content="script-src 'none'">`,
				css: COLUMN,
				body: article(element(story, loader))
			})
	},
	{
		name: 'two-modes',
		zh: '同一张图，浅色和深色各一',
		en: 'The same chart twice, light and dark',
		write: (story, loader) => {
			const snippet = firstOf(story);
			return writePage({
				css: COLUMN,
				body: ['light', 'dark']
					.map((mode) => writeElement({ ...snippet, src: withMode(snippet, mode) }, loader))
					.join('\n')
			});
		}
	},
	{
		name: 'ten',
		zh: '一页十张',
		en: 'Ten on one page',
		write: (story, loader) =>
			writePage({
				css: COLUMN,
				body: Array.from({ length: 10 }, (_, i) =>
					writeElement(story.snippets[i % story.snippets.length] ?? firstOf(story), loader)
				).join(`\n${BEFORE.replace(' id="before"', '')}\n`)
			})
	},
	{
		name: 'late',
		zh: '脚本先到，图后来才插入',
		en: 'Inserted after the script has run, attributes last',
		write: (story, loader) => {
			const { src, title, heights } = firstOf(story);
			const late = JSON.stringify({
				src,
				title,
				heights: heights.map((point) => point.join(':')).join(' '),
				height: heightAt(heights, 358)
			}).replaceAll('<', '\\u003c');
			return writePage({
				css: COLUMN,
				body: `${scriptOf(loader)}${scriptOf(loader)}
<div id="place"></div>
<script>addEventListener('load', () => {
	const late = ${late};
	const chart = document.createElement('yansheng-chart');
	document.getElementById('place').append(chart);
	for (const name of ['src', 'title', 'heights']) chart.setAttribute(name, late[name]);
	const frame = document.createElement('iframe');
	frame.setAttribute('data-yansheng', '');
	frame.width = '100%';
	frame.src = late.src;
	frame.title = late.title;
	document.getElementById('place').append(frame);
});</script>`
			});
		}
	}
];
