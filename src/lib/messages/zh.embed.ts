/** The words of embeds and of the dialog that hands them out. */
export const zhEmbed = {
	full: '完整图表与原文',
	method: '统计方法',
	numbers: '数据表',
	more: (n: number) => `另有${n}句，见完整图表`,
	close: '收起',
	failed: '数据没有取到，请打开完整图表。',
	broken: '这一选择没能显示，请打开完整图表。',
	cloudOf: (v: { delegation: string; words: number }) =>
		v.words > 0
			? `“${v.delegation}”部分出现的关键词有${v.words}个`
			: `“${v.delegation}”部分未出现图中的关键词`,
	voicesOf: (v: { delegation: string; speakers: number }) =>
		v.speakers > 0
			? `${v.delegation}：报道点名发言${v.speakers}人`
			: `${v.delegation}：报道未点名发言人`,
	/** `least`: how often a word must come up to be shown. */
	cloudCaption: (least: number): string =>
		least > 1 ? '至少出现两次的词；字越大，出现越多。' : '字越大，出现越多。',
	cloudOfCaption: '红字：报道这一部分出现的词。',
	heatmapCaption: '每格是该代表团部分出现该主题词语的句数。',
	list: (items: string[]) => items.join('，'),
	/** What a picture shows, for those who do not see it. */
	alt: (v: { kind: string; title: string; rest: string }) =>
		`${v.kind}。${v.title}${v.rest ? `：${v.rest}` : ''}。`,
	dialog: {
		open: '嵌入、图片',
		title: (chart: string) => `把“${chart}”放进文章`,
		close: '关闭',
		preview: '预览',
		phone: '手机',
		desktop: '电脑',
		options: '选项',
		mode: '底色',
		modes: { auto: '随设备', light: '浅色', dark: '深色' },
		showTitle: '显示标题',
		keepSelection: (what: string) => `带上当前选择：${what}`,
		ways: '怎么放',
		iframe: '网页：iframe',
		iframeHelp: (least: number) =>
			`粘贴到文章的 HTML 里。不需要脚本，手机和电脑上高度都合适；电脑上正文栏不足 ${least} 像素宽时，图会在框内滚动，请改用脚本。`,
		element: '网页：脚本',
		elementHelp: '同一页可放多个；高度随内容变化，深浅色随文章页面。',
		picture: '图片加链接',
		pictureHelp: '用在不能嵌入网页的地方，例如邮件、订阅源。',
		pictureBase: '图片只画出主题或代表团，不含其他选择。',
		wechat: '公众号',
		wechatHelp: '公众号编辑器不接受网页嵌入。用下面的图文，或用带二维码的图片；阅读原文填此链接。',
		wechatCopy: '复制图文',
		wechatOpen: '打开可复制的图文',
		link: '直接链接',
		copy: '复制',
		copied: '已复制',
		select: '请按 Ctrl+C 或长按复制',
		downloads: '下载图片',
		formats: {
			card: '分享卡片 1200×630',
			article: '文章配图 1080 宽',
			'article-qr': '文章配图，带二维码',
			cover: '公众号封面 900×383',
			square: '方形',
			wide: '16:9',
			svg: 'SVG',
			print: 'SVG，印刷用'
		}
	},
	lab: {
		title: '嵌入试验场',
		explain: '同一张图放进各种不友好的页面。编辑可以照着看，自动测试也用这一页。',
		show: '在这里打开'
	}
};

export type EmbedMessages = typeof zhEmbed;
