import type { EmbedMessages } from './zh.embed.ts';

export const enEmbed: EmbedMessages = {
	full: 'All charts and the report',
	method: 'Method',
	numbers: 'Table',
	cloudLeast: (least) => (least > 1 ? 'Terms counted at least twice.' : null),
	list: (items) => items.join('; '),
	alt: (v) => `${v.kind}. ${v.title}${v.rest ? `: ${v.rest}` : ''}.`,
	dialog: {
		open: 'Embed, pictures',
		title: (chart) => `Put “${chart}” into an article`,
		close: 'Close',
		preview: 'Preview',
		phone: 'Phone',
		desktop: 'Desktop',
		options: 'Options',
		mode: 'Background',
		modes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
		follows: 'As the article’s page',
		showTitle: 'Show the title',
		keepSelection: (what) => `Keep the selection: ${what}`,
		takes: (what) => `With the selection: ${what}`,
		leaves: (what) => `Selection left out: ${what}`,
		ways: 'How',
		iframe: 'Web page: iframe',
		iframeHelp:
			'Paste into the article’s HTML. Needs no script; its height is reckoned from the column’s width, give or take a few lines.',
		element: 'Web page: script',
		elementHelp: 'Any number on a page; the height follows the content.',
		jsx: 'JSX / MDX',
		jsxHelp:
			'Paste into an MDX article or a React page: written otherwise than the iframe, with the same result.',
		picture: 'Picture with link',
		pictureHelp: 'Where no web page can be embedded: mail, feeds.',
		wechat: 'WeChat',
		wechatHelp: (code) =>
			`WeChat’s editor takes no embedded page. Use this article piece${code ? ' or the picture with QR code' : ''}; give this link for 阅读原文.`,
		wechatCopy: 'Copy the piece',
		wechatOpen: 'Open the piece to copy',
		link: 'Link',
		linkHelp:
			'Alone on a line in WordPress it becomes this chart (oEmbed), also for authors; readers who open it see this chart alone.',
		linkUnpublished:
			'Readers who open it see this chart alone. For WordPress to make the chart of it, the site has to be built with its SITE_URL.',
		oEmbedHelp: (what) =>
			`What WordPress makes of it leaves out the selection: ${what}. To keep that, use the iframe.`,
		hosts: (all, administrator) =>
			`Works in ${[...all, ...administrator.map((host) => `${host} (administrators)`)].join(', ')}.`,
		copy: 'Copy',
		copied: 'Copied',
		select: 'Press Ctrl+C, or hold to copy',
		downloads: 'Pictures',
		files: 'One file',
		filesHelp:
			'One HTML file, which opens without a network and goes on any site. The sentences behind the numbers are in it (long ones cut, “[…]”, where the file would grow too large), and it counts them again.',
		formats: {
			card: 'Card, 1200×630',
			article: 'For articles, 2160×2880',
			'article-qr': 'For articles, with QR code',
			cover: 'WeChat cover, 900×383',
			square: 'Square',
			wide: '16:9',
			svg: 'SVG',
			print: 'SVG for print',
			chart: 'This chart',
			story: 'The whole story'
		}
	},
	lab: {
		title: 'Embed lab',
		explain:
			'The same charts in a newspaper’s article and in hostile pages, for editors to look at and for the tests to use.',
		show: 'Open here',
		hint: 'Tap a county on the map, and its sentences light up in the article. Tap a sentence, and the map shows where it belongs, and whether it is counted there.'
	}
};
