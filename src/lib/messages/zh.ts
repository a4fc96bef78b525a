import type { Measure } from '#lib/data/measures.ts';
import type { SpeechMessages } from './speech.ts';
import { zhSpeech } from './zh.speech.ts';

/**
 * Every word of the interface, Chinese first. Its shape is what the other languages must fill: a missing key fails the type
 * check. Functions take numbers and names, never markup.
 */
export const zh = {
	site: { name: '雁声', tagline: '一篇报道里的各方声音' },
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
		about: (title: string) =>
			`本页把报道《${title}》逐句读过：谁说了什么，哪些词出现在哪里。每个数字都能点开，看到它所数的原句。`,
		source: '原报道'
	},
	/** What stands between names, between parts and behind sentences that the code puts together. */
	punctuation: { list: '、', comma: '，', colon: '：', stop: '。' },
	findings: { title: '读出来的几件事' },
	themes: { title: '主题' },
	measure: {
		mentions: '次数',
		sentences: '句数',
		delegations: '代表团数'
	} satisfies Record<Measure, string>,
	units: {
		mentions: (n: number) => `${n}次`,
		sentences: (n: number) => `${n}句`,
		delegations: (n: number) => `${n}个代表团`
	} satisfies Record<Measure, (n: number) => string>,
	legend: {
		title: '句数',
		blankTheme: '未出现词表所列词语',
		blankTerm: '报道这一部分未出现该词',
		blank: '空白',
		/** What a blank says: `blankTheme` or `blankTerm`. */
		blankMeans: (what: string) => `空白：${what}`,
		three: '3及以上',
		caution: '多数格子只有一两句，一句之差就会换一种颜色。'
	},
	map: {
		heading: '地图',
		titleTheme: (v: { theme: string; delegations: number }) =>
			v.delegations > 0
				? `谈到“${v.theme}”的代表团有${v.delegations}个`
				: `各代表团的报道未出现“${v.theme}”类词语`,
		titleTerm: (v: { term: string; delegations: number }) =>
			v.delegations > 0
				? `“${v.term}”见于${v.delegations}个代表团的报道`
				: `各代表团的报道未出现“${v.term}”`,
		explain: '颜色表示各代表团这一部分有几句出现该主题的词语。点一个区县，看原句。',
		explainTerm: '颜色表示各代表团这一部分有几句出现该词。点一个区县，看原句。',
		view: '地图样式',
		boundaries: '区县地图',
		tiles: '等面积方格',
		inset: '城区放大',
		beyond: '无辖区代表团',
		table: '地图数据表',
		sketch: '示意图',
		source: (text: string) => `边界：${text}`,
		approval: (number: string) => `审图号：${number}`,
		joint: '联合代表团按一个代表团统计，颜色相同。'
	},
	summary: {
		counted: (name: string, count: number) => `${name}（${count}）`,
		bin: (bin: 1 | 2 | 3, names: string[]) =>
			`${bin === 3 ? '3句及以上' : `${bin}句`}：${names.join('、')}。`,
		terms: (names: string[]) => `出现最多的词（次数）：${names.join('、')}。`,
		theme: (v: { theme: string; sentences: number; delegations: number }) =>
			`${v.theme}：${v.sentences}句，见于${v.delegations}个代表团。`
	},
	cloud: {
		heading: '关键词',
		/** `least`: how often a word must come up to be shown. */
		title: (v: { shown: number; least: number }) =>
			v.least > 1 ? `出现两次以上的${v.shown}个词` : `出现过的${v.shown}个词`,
		explain: '字越大，出现越多。点一个词，看它出现的每一句。',
		explainDelegations: '字越大，谈到它的代表团越多。点一个词，看它出现的每一句。',
		caption: (v: { shown: number; all: number }) =>
			v.shown < v.all
				? `图中${v.shown}个词，词表中出现过的共${v.all}个，其余见排行。`
				: '词表中出现过的词都在图中。',
		by: '按什么排大小',
		table: (n: number) => `全部${n}个词的排行`,
		only: '仅见于此',
		also: '也见于他处',
		inside: (n: number) => `另有${n}处在更长的词中`,
		none: '无'
	},
	heatmap: {
		heading: '主题与代表团',
		title: '各代表团的话题分布',
		explain: '每格是该代表团部分出现该主题词语的句数。空白：未出现词表所列词语。',
		by: '数什么',
		headlines: '含标题',
		order: '顺序',
		articleOrder: '报道顺序',
		sortBy: (name: string) => `按“${name}”排序`,
		table: '热力图数据表',
		loading: '正在重画……'
	},
	voices: {
		heading: '发言者',
		title: (n: number) => (n > 0 ? `报道点名发言的${n}人` : '报道未点名发言人'),
		explain: '引号内为直接引语；其余为报道转述，不是原话。',
		direct: '直接引语',
		indirect: '报道转述',
		proposal: '建议',
		others: '等',
		bodies: '代表团集体',
		noOne: '报道未点明说话人',
		inferred: '说话人由上下文推断',
		all: '显示全部发言者'
	},
	/** How the speakers of one statement are named. */
	speech: zhSpeech as SpeechMessages,
	panel: {
		title: '原文依据',
		hint: '点地图、词或格子，这里列出它所数的原句。',
		count: (n: number) => `${n}句`,
		none: '报道这一部分未出现该词。',
		noneTheme: '这一部分未出现词表所列词语。',
		noSentences: '没有可列的原句。',
		failed: '这一选择没能显示，可在这里查：',
		clear: '清除选择',
		remove: '取消选择',
		close: '收起',
		place: (paragraph: number) => `第${paragraph}段`,
		headline: '标题',
		inText: '原文',
		open: '看全文中的位置',
		link: '复制本视图链接',
		copied: '已复制',
		updated: (v: { what: string; n: number }) =>
			v.n > 0 ? `${v.what}：${v.n}句` : `${v.what}：没有可列的原句`,
		ignored: '链接中有一部分已失效，未采用。'
	},
	search: {
		label: '搜索词语、人名、代表团或原文',
		placeholder: '词语、人名、代表团或原文',
		terms: '词语',
		speakers: '发言者',
		delegations: '代表团',
		sentences: '原文',
		none: '没有找到。',
		results: (n: number) => `${n}条结果`,
		close: '关闭搜索'
	},
	compare: {
		heading: '两个代表团对照',
		with: '与……对照',
		pick: '选一个代表团来对照',
		shared: '都出现的词',
		onlyIn: (name: string) => `只见于${name}`,
		speakers: '发言者',
		themes: '各主题句数',
		stop: '结束对照'
	},
	fullText: {
		heading: '报道全文',
		explain: '按报道原样排印，分栏断开的行已接回；错字、异常符号保留。'
	},
	method: {
		heading: '这些数字怎么来的',
		counting: [
			'词语按词表在正文中逐字查找，从左到右取最长的词：“社会主义现代化”里的“现代化”不再单独计数。',
			'句数是至少出现一次的不同句子；默认只数正文，即记者写下的话；“含标题”另加编辑所拟标题。',
			'主题是一组词语，一个词只属于一个主题或不属于任何主题；主题的句数是出现其中任一词的句子数。',
			'空白只说明报道这一部分没有出现词表所列词语。报道经过取舍，词表由我们编定，不能据此推断谁没有谈过什么。'
		],
		reach: (v: { reached: number; all: number }) =>
			v.reached > 0 ? `词表触及正文${v.all}句中的${v.reached}句。` : '正文未出现词表所列词语。',
		lexicon: '词表',
		never: '从不显示的泛用词',
		doubts: '影响计数或归属的存疑之处',
		noDoubts: '没有影响计数或归属的存疑之处。',
		attendance: '与会人数与报道点名人数',
		attendanceDelegation: '代表团',
		attendancePresent: '与会人数',
		attendanceNamed: '报道点名发言',
		notPrinted: '报道未载',
		nobodyNamed: '未点名',
		corrected: (date: string) => `最近更正：${date}`,
		notCorrected: '尚无更正。',
		downloads: '下载数据',
		cite: '引用格式'
	},
	table: {
		term: '词语',
		theme: '主题',
		delegation: '代表团',
		count: '计数',
		headline: '报道小标题',
		total: '合计',
		inside: '更长的词中',
		sort: (name: string) => `按${name}排序`
	},
	concordance: {
		title: '原句索引',
		explain: '页面上的每个数字，在这里都能找到它所数的句子。',
		back: '回到图表',
		byTheme: '按主题',
		byTerm: '按词语',
		byDelegation: '按代表团',
		bySpeaker: '按发言者',
		onlyInside: '只出现在更长的词中，不单独计数。'
	},
	chart: {
		embed: '嵌入',
		picture: '图片',
		method: '统计方法',
		source: (v: {
			id: string;
			title: string | null;
			publisher: string | null;
			published: string | null;
		}) =>
			`资料：${v.publisher ?? '报道'}《${v.title ?? v.id}》${v.published ? `，${v.published}` : ''}`
	},
	footer: {
		licence: '程序与说明文字以 MIT 许可发布；报道与边界数据除外。'
	}
};

export type Messages = typeof zh;
