/** The words of embeds and of the dialog that hands them out. */
export const zhEmbed = {
	full: '完整图表与原文',
	method: '统计方法',
	numbers: '数据表',
	/** Which words a cloud shows; null where it shows all. `least`: how often a word must come up to be shown. */
	cloudLeast: (least: number): string | null => (least > 1 ? '计到两次以上的词。' : null),
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
		/** What the element does where no colour is chosen. */
		follows: '随文章页面',
		showTitle: '显示标题',
		keepSelection: (what: string) => `带上当前选择：${what}`,
		takes: (what: string) => `画出当前选择：${what}`,
		leaves: (what: string) => `未带上的选择：${what}`,
		ways: '怎么放',
		iframe: '网页：iframe',
		iframeHelp: '粘贴到文章的 HTML 里。不需要脚本；高度按栏宽估算，可能有几行出入。',
		element: '网页：脚本',
		elementHelp: '同一页可放多个；高度随内容变化。',
		jsx: 'JSX / MDX',
		jsxHelp: '粘贴到 MDX 文章或 React 页面里：写法与 iframe 不同，效果相同。',
		picture: '图片加链接',
		pictureHelp: '用在不能嵌入网页的地方，例如邮件、订阅源。',
		wechat: '公众号',
		/** `code`: whether there is a picture with a QR code among the downloads. */
		wechatHelp: (code: boolean): string =>
			`公众号编辑器不接受网页嵌入。用下面的图文${code ? '，或用带二维码的图片' : ''}；阅读原文填此链接。`,
		wechatCopy: '复制图文',
		wechatOpen: '打开可复制的图文',
		link: '直接链接',
		linkHelp:
			'在 WordPress 里单独成行粘贴，就会变成这张图（oEmbed），作者权限即可；读者点开也只见这张图。',
		linkUnpublished: '读者点开只见这张图。要让 WordPress 把它变成图，构建网站时须给出 SITE_URL。',
		oEmbedHelp: (what: string) => `WordPress 变成的图不带选择：${what}；要带上，请用 iframe。`,
		/** Where a way works: for whoever writes there, and for administrators only. */
		hosts: (all: string[], administrator: string[]) =>
			`可用于：${[...all, ...administrator.map((host) => `${host}（管理员）`)].join('、')}。`,
		copy: '复制',
		copied: '已复制',
		select: '请按 Ctrl+C 或长按复制',
		downloads: '下载图片',
		/** What stands alone. */
		files: '下载单个文件',
		filesHelp:
			'一个 HTML 文件，不联网也能打开，可放到任何网站上；数字背后的句子在里面（文件过大时长句有删节，以“[…]”表示），还能重数。',
		formats: {
			card: '分享卡片 1200×630',
			article: '文章配图 2160×2880',
			'article-qr': '文章配图，带二维码',
			cover: '公众号封面 900×383',
			square: '方形',
			wide: '16:9',
			svg: 'SVG',
			print: 'SVG，印刷用',
			chart: '这张图',
			story: '整篇报道'
		}
	},
	lab: {
		title: '嵌入试验场',
		explain: '同一张图放进报纸的文章，放进各种不友好的页面。编辑可以照着看，自动测试也用这一页。',
		show: '在这里打开',
		/** How an article and its map answer each other. */
		hint: '点地图上的县市区，它在文中的句子会亮起来；点文中一句，地图上就看得到它属于哪里，图中计不计它。'
	}
};

export type EmbedMessages = typeof zhEmbed;
