import { zhExplore } from './zh.explore.ts';

/**
 * Every word of the interface, Chinese first. Its shape is what the other languages must fill: a missing key fails the type
 * check. Functions take numbers and names, never markup.
 */
export const zh = {
	...zhExplore,
	map: {
		...zhExplore.map,
		view: '地图样式',
		table: '地图数据表'
	},
	cloud: {
		...zhExplore.cloud,
		ranked: '其余见排行',
		/** `body`: those of the `n` that the body has; the others stand in headlines or in longer words alone. */
		table: (v: { n: number; body: number }) =>
			v.body < v.n
				? `全部${v.n}个词的排行，其中${v.n - v.body}个正文未计到`
				: `全部${v.n}个词的排行`
	},
	heatmap: {
		...zhExplore.heatmap,
		order: '顺序',
		articleOrder: '报道顺序',
		table: '热力图数据表'
	},
	concordance: {
		...zhExplore.concordance,
		explain:
			'页面上的数字所数的正文句子，都在这里；按词语和按代表团的，另列标题；一个代表团、一个人之下，列出其全部句子。',
		back: '回到图表',
		byTheme: '按主题',
		byTerm: '按词语',
		byDelegation: '按代表团',
		bySpeaker: '按发言者',
		onlyInside: '只出现在更长的词中，不单独计数。'
	},
	site: { name: '雁声', tagline: '报道里的各方声音' },
	moved: { title: '本页已改址', link: '前往新地址' },
	missing: { title: '没有这一页', text: '地址可能写错了，或者页面已经移走。', home: '回到首页' },
	masthead: {
		search: '搜索',
		language: 'English',
		mode: '深浅色',
		skip: '跳到正文'
	},
	intro: {
		line: (v: { delegations: number; speakers: number; sentences: number }) =>
			[
				v.delegations > 0 ? `${v.delegations}个代表团` : '',
				v.speakers > 0 ? `点名发言${v.speakers}人` : '',
				v.sentences > 0 ? `正文${v.sentences}句` : '只有标题'
			]
				.filter(Boolean)
				.join('，') + '。',
		/** What the page shows beside the text: words, where any is counted, else who speaks. */
		title: (v: { delegations: number; shows: 'words' | 'voices' | 'text' }) =>
			v.shows === 'text'
				? '一篇报道的文字'
				: v.shows === 'voices'
					? '这篇报道里，谁说了什么'
					: v.delegations > 1
						? `${v.delegations}个代表团的报道里，哪些词出现在哪里`
						: '这篇报道里，出现了哪些词',
		/** The report that is read, by its own headline. */
		report: '报道',
		opens: '未作选择、未改设置时，图上每个数字都能点开，看它所数的原句。'
	},
	pageLegend: {
		/** `unspoken`: on the delegations of some squares the report has no section; it may name them all the same. */
		square: (unspoken: boolean): string =>
			`每格一个代表团${unspoken ? '，框色淡的没有其部分' : ''}`,
		blank: '空白：这一部分未计到相应词语',
		/** Where there is no room for more: what the blank square is, and the darkest. */
		none: '未计到',
		most: '3+',
		caution: '相差1就可能换一种颜色'
	},
	findings: { title: '读出来的几件事' },
	fullText: {
		/** `whole`: whether all of the report is printed. */
		heading: (whole: boolean): string => (whole ? '报道全文' : '报道文字'),
		explain: (whole: boolean): string =>
			'按报道原样排印，分栏断开的行已接回；错字、异常符号保留。' +
			(whole
				? ''
				: '报道另有文字没有印在这里，其中的词语不计：例如文中小标题、版面说明、有人要求撤回的话。')
	},
	method: {
		heading: '这些数字怎么来的',
		/**
		 * `inside`: a word of the report, and a longer one that it stands in; null where there are none. `heatmap`: whether the page has
		 * one: there are blanks to explain then, and headlines can be counted too.
		 */
		counting: (v: {
			inside: { word: string; longer: string } | null;
			byTheme: boolean;
		}): string[] => [
			'词语连同词表所列的别种写法，在正文中逐字查找，从左到右取最长的词' +
				(v.inside ? `：“${v.inside.longer}”里的“${v.inside.word}”不再单独计数。` : '。'),
			'句数是至少计到一次的不同句子；' +
				(v.byTheme
					? '默认只数正文，即记者写下的话；“含标题”另加编辑所拟标题。'
					: '只数正文，即记者写下的话。'),
			'主题是一组词语，一个词只属于一个主题或不属于任何主题；主题的句数是计到其中任一词的句子数。',
			(v.byTheme ? '空白只说明报道这一部分没有计到该主题的词；更长的所列词语里的一段不计。' : '') +
				'报道经过取舍，词表由我们编定，不能据此推断谁没有谈过什么。'
		],
		reach: (v: { reached: number; all: number }) =>
			v.reached > 0 ? `词表触及正文${v.all}句中的${v.reached}句。` : '正文未出现词表所列词语。',
		/** Of the list: words that occur nowhere are not there. */
		lexicon: '报道里出现的词表词语',
		own: '除各篇共用的词表外，本篇自己的词表另有规定的词语',
		leftOut: '本篇自己的词表不计的词语',
		never: '从不显示的泛用词',
		doubts: '影响计数或归属的存疑之处',
		noDoubts: '没有影响计数或归属的存疑之处。',
		attendance: '与会人数与报道点名人数',
		attendanceDelegation: '代表团',
		attendancePresent: '与会人数',
		attendanceNamed: '报道点名发言',
		attendanceTotal: (v: { delegations: number; of: number }) =>
			v.delegations === v.of ? '合计' : `合计（载明与会人数的${v.delegations}个代表团）`,
		notPrinted: '报道未载',
		/** Of a report that names somebody who was withdrawn, too. */
		nobodyNamed: '无',
		corrected: (date: string) => `最近更正：${date}`,
		notCorrected: '尚无更正。',
		downloads: '下载数据',
		cite: '引用格式'
	},
	chart: {
		readout: '指着或点一处，看数字和原句。',
		embed: '嵌入',
		picture: '图片',
		method: '统计方法',
		source: (v: { title: string; publisher: string | null; published: string | null }) =>
			`资料：${v.publisher ?? '报道'}《${v.title}》${v.published ? `，${v.published}` : ''}`
	},
	footer: {
		desk: '雁声台：用自己的稿件做一篇',
		licence: '程序与说明文字以 MIT 许可发布；报道与边界数据除外。'
	}
};

export type Messages = typeof zh;
