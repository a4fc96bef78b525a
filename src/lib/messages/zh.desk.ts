import { zhReview } from './zh.review.ts';

/** What a change made otherwise: numbers and names. */
interface Effect {
	given: { to: string[]; statements: number }[];
	statements: { come: number; gone: number };
	people: { come: string[]; gone: string[] };
	delegations: { come: string[]; gone: string[] };
	doubts: { come: number; gone: number };
	mentions: number;
}

const few = (names: string[]) => names.slice(0, 4).join('、') + (names.length > 4 ? '等' : '');

/** The words of the desk, Chinese first; the shape is what the other languages must fill. */
export const zhDesk = {
	title: '雁声台',
	promise: '粘贴一篇代表团讨论的报道，当场读出谁在哪里说了什么。稿件只留在这台设备上，不上传。',
	needs: {
		heading: '雁声台需要脚本和较新的浏览器',
		text: '这一页靠浏览器里的脚本读稿（Chrome 100、Edge 100、Firefox 100、Safari 16.4 起）。脚本没有运行时，同样的事可以用命令来做：',
		steps: [
			'把稿件存为纯文本、Word（.docx）或网页（.html）。',
			'npm run new-story -- --article 稿件 --id 编号',
			'npm run extract，再 npm run review -- 编号，逐条核对存疑之处。',
			'npm start 查看成品。'
		],
		failed: '雁声台没能装好，请重新打开这一页。'
	},
	in: {
		heading: '稿件',
		label: '在这里粘贴全文，或把文件拖到页面上',
		choose: '选择文件',
		takes: '可以是 .txt（各种中文编码）、Word（.docx）、存下的网页（.html），或雁声台导出的 .zip',
		clear: '换一篇',
		read: (v: { name: string; lines: number }) => `已从${v.name}读出${v.lines}行。`,
		leftOut: (what: string) => `未读入：${what}。`,
		working: '正在读取……',
		settled: '稿件原样保存，一字不改。'
	},
	/** Why something cannot be read, and what to do; by what it is. */
	refused: {
		pdf: '这是 PDF 文件，里面的字序靠不住。请打开它，把标题和正文复制出来，粘贴到这里。',
		picture: '这是图片。请先做文字识别，核对之后把文字粘贴到这里。',
		archive: '这个压缩包里没有一篇雁声的报道。请解压，把稿件本身拖进来。',
		locked: '这份文档有密码。请先取消密码（文件 → 信息 → 保护文档），或另存为纯文本。',
		page: '这是打包的网页或网页源代码的一部分。请在浏览器里另存为“网页，仅 HTML”，或复制正文粘贴到这里。',
		word: '这份文档不是 .docx。请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 或纯文本（UTF-8）。',
		other: '这不是文稿。请打开它，把标题和正文复制出来，粘贴到这里。',
		script: '这个网页的正文由脚本生成，文件里没有。请在浏览器里打开原网页，复制正文粘贴到这里。',
		noArticle: '这个网页里没有找到正文。请复制正文粘贴到这里。',
		partial:
			'这份单文件网页里没有完整的原稿（有人撤下，或文件被改过），不能接着改。请拖入报道文件夹（.zip）。',
		chart:
			'这是单张图的网页文件，里面没有原稿，不能接着改。请拖入报道文件夹（.zip）或整篇报道的单文件网页。',
		notLoaded: '读这种文件的脚本没能取来，可能断网了。连上网后请再放一次，或复制正文粘贴到这里。',
		damaged: '文件已损坏，读不出来。请重新取得一份，或复制正文粘贴到这里。',
		tooMuch: '文件太大，不像是一篇稿件。',
		empty: '文件是空的。',
		encoding: '文件的编码认不出来，或者已经损坏。请另存为 UTF-8 纯文本。',
		twice:
			'这些文字曾按错误的编码读过，又存了下来，已不是原来的字。请打开原稿，另存为 UTF-8，或从原稿复制。',
		controls: '里面有不该出现在文稿里的控制字符，可能不是文稿。',
		noText: '里面没有文字。',
		story: '这份文件里的设置有误，没有打开：'
	},
	/** Counted from 1. */
	lost: (v: { line: number; column: number }) =>
		`第${v.line}行第${v.column}个字符，是转码时丢了字的地方（“�”或半个字）。请取得原稿，或补上印的字，认不出的写“□”。`,
	nothing: '没有读出代表团，也没有读出发言人。请确认这是一篇讨论报道，并且标题行、署名行各占一行。',
	read: {
		heading: '读出来的',
		facts: (v: {
			delegations: number;
			speakers: number;
			statements: number;
			sentences: number;
			/** Of the body, and of headlines. */
			mentions: number;
			above: number;
		}) =>
			`${v.delegations}个代表团，点名发言${v.speakers}人，发言${v.statements}条，正文${v.sentences}句，词语${v.mentions}处` +
			(v.above > 0 ? `（标题中另有${v.above}处）` : ''),
		place: (name: string) => `地区：${name}`,
		marked: '标注',
		printed: '原样',
		view: '怎样看这篇稿件',
		more: (rest: number) => `再显示后面的${rest}段`,
		doubt: (number: number) => `待核${number}`,
		legend: '图例',
		samples: zhReview.samples
	},
	marks: zhReview.marks,
	doubts: {
		heading: (count: number) => (count > 0 ? `还有${count}处待核` : '没有待核之处'),
		settle: '裁定',
		close: '收起',
		seen: '看过，照旧',
		again: '重新待核',
		looking: '正在逐一试算……',
		none: '没有一行裁定能消除这一条，请对照原文看过即可。',
		line: '怎样记下（story.yaml）',
		more: (rest: number) => `再显示后面的${rest}处`,
		toText: (number: number) => `回到原文待核${number}`,
		bearings: zhReview.bearings,
		meanings: zhReview.meanings
	},
	settle: {
		selected: (words: string) => `选中“${words}”`,
		close: '关闭',
		whole: '选中的是引语的一部分。是谁的话，按整段引语来定：',
		hint: '在文中选中任何词句，可以定它是不是人名、是谁的话、是不是误排。',
		nothing: '没有现成的改法。',
		misprint: '应为（字数相同）',
		misprintDo: '照此识读',
		whose: '是谁的话',
		whoseDo: '归此人',
		/** Why something that was typed does not fit. */
		unfit: {
			same: '和印出的一样，没有什么要改。',
			length: '字数和印出的不同：误排只能一字换一字。',
			name: '稿件里没有印这个姓名。请照印出的写。',
			twice: '这句话在稿件里不止一处，分不清是哪一处。请多选几个字。',
			other: '和稿件或已作的裁定合不上，没有采用。'
		},
		done: '已作裁定',
		undo: '撤销',
		stale: '不合现在的稿件，未采用',
		remove: '删去',
		colon: zhReview.colon,
		keeps: zhReview.keeps,
		...zhReview.decisions
	},
	effect: (v: Effect): string =>
		[
			...v.given.map(({ to, statements }) =>
				to.length > 0 ? `${statements}条发言改归${few(to)}` : `${statements}条发言改为不归任何人`
			),
			v.statements.come > 0 ? `多读出${v.statements.come}条发言` : '',
			v.statements.gone > 0 ? `少${v.statements.gone}条发言` : '',
			v.people.come.length > 0 ? `多出发言人${few(v.people.come)}` : '',
			v.people.gone.length > 0 ? `不再有发言人${few(v.people.gone)}` : '',
			v.delegations.come.length > 0 ? `多出${few(v.delegations.come)}` : '',
			v.delegations.gone.length > 0 ? `不再有${few(v.delegations.gone)}` : '',
			v.mentions !== 0 ? `词语${v.mentions > 0 ? '多' : '少'}计${Math.abs(v.mentions)}处` : '',
			v.doubts.gone > 0 ? `待核少${v.doubts.gone}处` : '',
			v.doubts.come > 0 ? `另有${v.doubts.come}处待核` : ''
		]
			.filter(Boolean)
			.join('，') || '读法不变',
	settings: {
		heading: '设置',
		id: '编号',
		idHelp: '文件夹和网址用它：小写字母、数字、连字符',
		idWrong: '只能用小写字母、数字、连字符，也不能是本站页面的地址。',
		idTaken: '本站已有这个编号的报道。要是放进同一个网站，会取代那一篇；不是同一篇就换个编号。',
		event: '会议名称',
		eventHelp: '副标题已写明时不必填',
		titleHelp: (title: string | null) =>
			title === null ? '没有读出标题，请填写' : `读出的是“${title}”，读对了就不必填`,
		year: '年份',
		publisher: '报纸',
		published: '日期',
		page: '版次',
		url: '原文网址',
		region: '地区',
		/** Null where the article does not tell; undefined where nobody looked, since the place is chosen. */
		regionAuto: (name: string | null | undefined) =>
			'按稿件判断' + (name === undefined ? '' : name === null ? '（没有认出）' : `：${name}`),
		regionNone: '不画地图',
		regionSeveral: '这几个地区都对得上，请选一个：',
		regionUnknown: (code: string) => `不认识的地区（代码${code}）`,
		regionSeek: '查找地区',
		regionSeekHelp: '全国设区县的地级区划都在，可以写市、州、省的名称',
		regionFound: (count: number) =>
			count === 0 ? '没有找到；不设区县的市没有地图' : `找到${count}个`,
		map: '地图',
		boundaries: '边界图',
		tiles: '方格图',
		boundariesHelp: '边界图画在网站上；这里的预览和单文件都画方格图。公开发表边界图须先送审',
		noRegion: '没有地区，不画地图',
		noBoundaries: '本站没有这个地区的边界，只能画方格图',
		missing: (names: string[]) => `还没有填：${names.join('、')}。页面和引用里会缺这几项。`,
		years: (v: { year: number; published: number }) =>
			`会议年份是${v.year}，见报日期在${v.published}年，请核对。`,
		printedBefore: (v: { month: number; day: number }) =>
			`见报日期早于文中的${v.month}月${v.day}日，请核对。`,
		title: '标题',
		inEnglish: '标题、会议和报纸的英文',
		names: '代表团的英文名',
		namesHelp: '不填时英文版用灰字的名字，没有灰字的显示中文名',
		wrong: '这一项没有采用：'
	},
	words: {
		heading: '词语',
		explain:
			'这里的增减只管这一篇，随这一篇取走（lexicon.yaml），不改各篇共用的词表。处数连标题一起算。',
		own: '这一篇自己的词语',
		variants: '也计入的写法',
		english: '英文',
		remove: '不再计入',
		moreCandidates: '再找反复连用的词',
		candidates: '词表没有，而报道加了引号或反复连用的词：点一下即计入',
		theme: '归入主题',
		noTheme: '不属主题',
		themes: '这一篇自己的主题',
		themesHelp: '排在共用词表的主题之后。加好后，计入词语时可选作它的主题。',
		themeName: '主题名',
		addTheme: '加主题',
		removeTheme: '删去主题',
		themeAdded: (name: string) => `已加主题“${name}”。`,
		themeRemoved: (name: string) => `已删去主题“${name}”，它的词语仍计入，不属主题。`,
		count: (count: number) => `${count}处`,
		counted: (v: { common: number; own: number }) =>
			`共用词表计入的${v.common}个词语${v.own > 0 ? `（这一篇自己的${v.own}个列在上面）` : ''}`,
		never: '这一篇不计的词语',
		again: '恢复',
		leaveOut: (word: string) => `这一篇不计“${word}”`,
		leftOut: (word: string) => `这一篇不再计“${word}”。`,
		added: (word: string) => `“${word}”已计入。`,
		removed: (word: string) => `“${word}”不再计入。`,
		back: (word: string) => `“${word}”重新计入。`,
		add: '作为词语计入'
	},
	preview: {
		heading: '预览和单张图',
		help: (v: { boundaries: boolean }): string =>
			`图和数字与网站上的网页一样${v.boundaries ? '，只是地图在网站上画边界，在这里画方格' : ''}；下载、嵌入和分享在网站上才有。图可以单独取走，放进稿件。`,
		show: '预览',
		again: '稿件已有改动，重新预览',
		what: '看什么',
		page: '整页',
		language: '语言',
		width: '宽度',
		phone: '手机',
		desktop: '电脑',
		theme: '主题',
		delegation: '代表团',
		asItOpens: (opening: string | null) =>
			opening === null ? '不选（全部）' : `不选（先显示${opening}）`,
		scaled: (percent: number) => `窗口比电脑页面窄，缩到${percent}%显示。`,
		scroll: '窗口比页面窄：左右滑动看全。',
		measure: '计数',
		frame: '预览',
		take: '取走这张图',
		file: '单文件（.html，可离线打开）',
		format: '图片尺寸',
		copy: '复制到公众号',
		copied: '已复制，请粘贴到公众号编辑器里。',
		uncopied: '浏览器不让复制，已改为下载。',
		wechatChinese: '公众号图文只有中文。'
	},
	out: {
		heading: '取走',
		/** Each by what it is for; behind it what it is. */
		files: {
			page: {
				label: '单文件网页',
				technical: '.html',
				help: '图表、原文和数据都在一个文件里，放到哪里都能打开；拖回这里可以接着改',
				/** Where somebody is withdrawn. */
				partial:
					'图表、数据和没有撤下的原文都在一个文件里，放到哪里都能打开；要接着改，请取走报道文件夹'
			},
			sheet: { label: '审读单', technical: '.html', help: '一个网页文件，可打印签字' },
			zip: {
				label: '报道文件夹',
				technical: '.zip',
				help: '交给管网站的人，解压到 data/stories/ 即可；拖回这里可以接着改'
			},
			tables: {
				label: '表格和供引用的文件',
				technical: 'CSV、TEI、JSON-LD',
				help: '表格用 Excel、WPS 打开；其余供图书馆、搜索引擎和研究者引用'
			},
			dataset: {
				label: '全部数据',
				technical: 'dataset.json',
				help: '计到的每一处、每条发言和它们在原文中的位置，供程序读取'
			}
		},
		working: '正在排版……',
		failed: '没有做成。请取走报道文件夹。',
		saved: (name: string) => `已生成${name}。`,
		stale: '还有裁定不合稿件，取走的文件里没有它们。'
	},
	drafts: {
		heading: '这台设备上的草稿',
		open: '打开',
		remove: '删除',
		removed: '草稿已删除。离开这一页之前可以恢复。',
		restore: '恢复',
		facts: (v: { id: string; length: number; settled: number; when: string }) =>
			`${[v.id, `${v.length}字`, ...(v.settled > 0 ? [`裁定${v.settled}处`] : []), v.when].join(' · ')}`,
		kept: '草稿自动保存在这台设备上。',
		blocked: '浏览器不让保存草稿（无痕模式，或空间已满）。可以照常使用，关闭之前请取走文件。'
	},
	working: '正在读稿件……',
	offline: '稿件只在这台设备上读，不发给任何人。'
};

export type DeskMessages = typeof zhDesk;
