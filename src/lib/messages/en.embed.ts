import type { EmbedMessages } from './zh.embed.ts';

export const enEmbed: EmbedMessages = {
	full: 'All charts and the report',
	method: 'Method',
	numbers: 'As a table',
	more: (n) => `${n} more in the full view`,
	close: 'Close',
	failed: 'The data did not load. Please open the full view.',
	broken: 'This choice could not be shown. Please open the full view.',
	cloudOf: (v) =>
		v.words > 0
			? `${v.words} ${v.words === 1 ? 'term comes' : 'terms come'} up in the part on ${v.delegation}`
			: `None of these terms comes up in the part on ${v.delegation}`,
	voicesOf: (v) =>
		v.speakers > 0
			? `${v.delegation}: ${v.speakers} ${v.speakers === 1 ? 'person' : 'people'} given words by name`
			: `${v.delegation}: nobody is given words by name`,
	cloudCaption: (least) =>
		least > 1
			? 'Terms that come up at least twice; the larger, the more often.'
			: 'The larger, the more often.',
	cloudOfCaption: 'In red: terms in this part of the report.',
	heatmapCaption: 'Each cell counts the sentences on that delegation with a word of that theme.',
	list: (items) => items.join(', '),
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
		showTitle: 'Show the title',
		keepSelection: (what) => `Keep the selection: ${what}`,
		ways: 'How',
		iframe: 'Web page: iframe',
		iframeHelp: (least) =>
			`Paste into the article’s HTML. Needs no script; the height is right on phones and desktops. In a column narrower than ${least} px on a desktop it scrolls: use the script there.`,
		element: 'Web page: script',
		elementHelp:
			'Any number on a page; the height follows the content, light or dark the article’s page.',
		picture: 'Picture with link',
		pictureHelp: 'Where no web page can be embedded: mail, feeds.',
		pictureBase: 'The picture shows the theme or delegation, not the rest of the selection.',
		wechat: 'WeChat',
		wechatHelp:
			'WeChat’s editor takes no embedded page. Use this article piece or the picture with QR code; give this link for 阅读原文.',
		wechatCopy: 'Copy the piece',
		wechatOpen: 'Open the piece to copy',
		link: 'Link',
		copy: 'Copy',
		copied: 'Copied',
		select: 'Press Ctrl+C, or hold to copy',
		downloads: 'Pictures',
		formats: {
			card: 'Card, 1200×630',
			article: 'For articles, 1080 wide',
			'article-qr': 'For articles, with QR code',
			cover: 'WeChat cover, 900×383',
			square: 'Square',
			wide: '16:9',
			svg: 'SVG',
			print: 'SVG for print'
		}
	},
	lab: {
		title: 'Embed lab',
		explain: 'The same charts in hostile pages, for editors to look at and for the tests to use.',
		show: 'Open here'
	}
};
