import { zhReview } from './zh.review.ts';

/** The words of the review sheet, Chinese first; the shape is what the other languages must fill. What stands between ` is set as code. */
export const zhSheet = {
	...zhReview,
	marks: {
		...zhReview.marks,
		/** Who signs compares the codes. */
		division: (adcode: string): string | null => adcode,
		noDivision: '无区划'
	},
	site: '雁声',
	name: '审读单',
	internal: '内部审读，不对外发布',
	stale: {
		what: 'dataset.json 与本单不一致。',
		why: '稿件、story.yaml 或词表改动之后还没有重新提取：先运行 `npm run extract`，再签字。'
	},
	sections: {
		doubts: '一、待核事项',
		article: '二、原文与标注',
		delegations: '三、代表团',
		speakers: '四、发言人与发言',
		'hot-words': '五、报道自称的热词',
		matrix: '六、主题与代表团',
		cells: '七、各格所计的句子',
		terms: '八、词语与出处'
	},
	explain: {
		speakers: '引语照印；“报道转述”“建议”是记者的话，不得当引语用。',
		matrix:
			'每格是正文里至少计到一个该主题词语的句数，小标题不计。空格：报道这一部分未计到该主题的词，不等于未谈。',
		terms: '次数、句数、代表团数均按正文；按次数排列，同次按先后。',
		doubts:
			'每一条在原文旁边；附有裁定的，可以写进 `story.yaml`，每一行都已试过：写进去能读，这一条随即消去。'
	},
	/** Where lines that were chosen are gathered. */
	tray: {
		label: '已选裁定',
		/** # is their number. */
		chosen: '已选 # 项裁定',
		help: '粘贴到 `story.yaml` 末尾，再运行 `npm run extract`。',
		helpSettled: '粘贴到 `story.yaml` 末尾的 settlements: 之下，再运行 `npm run extract`。',
		copyAll: '复制全部',
		clear: '清空',
		copied: '已复制',
		uncopied: '已选中，请按复制键'
	},
	/** Between two sentences. */
	gap: '',
	copy: '复制',
	copySaying: (says: string) => `复制：${says}`,
	source: {
		event: '会议',
		year: '年份',
		publisher: '报纸',
		published: '日期',
		page: '版次',
		url: '网址',
		corrected: '更正日期',
		region: '区划',
		map: '地图',
		approval: '审图号',
		lexicon: '词表',
		article: '稿件',
		digest: 'SHA-256'
	},
	open: '未填',
	none: '无',
	boundaries: '边界图（示意图）',
	tiles: '方格图',
	tilesNeedNone: '方格图不用',
	lexicon: (v: { terms: number; themes: number; never: string[] }) =>
		`${v.terms} 词，${v.themes} 主题；不计：${v.never.join('、') || '无'}`,
	article: (v: { file: string; encoding: string; length: number }) =>
		`${v.file}，${v.encoding}，${v.length} 字符`,
	steps: ['原文与标注无误', '归属与引语无误', '数字与出处无误', '裁定已写入 story.yaml'],
	people: ['责任编辑', '校对', '审签'],
	date: ['年', '月', '日'],
	opinion: '意见',
	noDoubts: '没有待核事项。',
	bearingMeanings: {
		attribution: '影响谁说了什么、算在哪里',
		print: '原文照存，只影响识读',
		join: '句子断在两行，已接成一句'
	},
	/** What to do about a doubt where no line of `story.yaml` is needed. */
	advice: {
		'quotation-unattributed': '这句话在原文中不止一处，无法单独裁定。',
		'quotation-inferred': '这句话在原文中不止一处，无法单独裁定。',
		'pronoun-far': '这段话在原文中不止一处，无法单独裁定。',
		'subject-elided': '这段话在原文中不止一处，无法单独裁定。',
		'words-inferred': '这段话在原文中不止一处，无法单独裁定。',
		'surname-only': '这段话在原文中不止一处，无法单独裁定。',
		'name-inferred': '请核对人名；没有一行裁定能消除这一条。',
		'delegation-inferred': '如无误，无需裁定。',
		'delegation-in-text': '如无误，无需裁定。',
		'speaker-unread': '若印有姓名，在 settlements 里写一行 - { name: 姓名 }；若没有，无需裁定。',
		'speaker-silent': '若确实没有发言，无需裁定。',
		'unit-unknown': '请核对 story.yaml 的 region，以及那一份区划表（data/regions）是否齐全。',
		'quotation-unclosed': '请对照版面；没有一行裁定能消除这一条。',
		'quotation-unopened': '请对照版面；没有一行裁定能消除这一条。',
		'quotation-nested': '如无误，无需裁定。',
		'stray-token': '如原样无误，无需裁定。',
		'odd-dash': '如原样无误，无需裁定。',
		'byline-no-role': '不影响计数，无需裁定。',
		'column-break': '请看接得通不通；无需裁定。'
	},
	settled: '已作裁定',
	atLine: (line: number) => `story.yaml 第 ${line} 行`,
	asPrinted: '，照印不改',
	noHotWords: '没有。',
	hotWords: (v: { whose: string; label: string; words: string[] }) =>
		`${v.whose}：${v.label} ${v.words.map((word) => `“${word}”`).join('')}`,
	legend: '图例',
	moreSamples: {
		fact: '记者、会期、到会',
		affiliation: '来处',
		'hot-words': '热词句',
		sentence: '句号',
		doubt: '待核'
	},
	noTheme: '无号：不属主题',
	filters: {
		delegation: '只看',
		allDelegations: '全部代表团',
		bearing: '旁注',
		allBearings: '全部'
	},
	doubt: (number: number) => `待核 ${number}`,
	toText: (number: number) => `回到原文 ${number}`,
	decisionsFor: (number: number) => `待核 ${number} 的裁定`,
	/** In place of a sentence's number. */
	headlineNumber: '题',
	overview: {
		delegations: '代表团',
		hotWords: (count: number) => `热词 ${count} 处`,
		speakers: '点名发言',
		speakersMeaning: '有名有话的人',
		statements: '发言',
		kinds: (v: { kinds: [name: string, count: number][]; inferred: number; settled: number }) =>
			`${v.kinds.map(([name, count]) => `${name} ${count}`).join('，')}；其中推断 ${v.inferred}${v.settled > 0 ? `，编辑认定 ${v.settled}` : ''}`,
		sentences: '正文句',
		reached: (count: number) => `词表触及 ${count} 句`,
		mentions: '词语出现',
		headlines: (v: { headlines: number; terms: number }) =>
			`正文；标题另有 ${v.headlines} 处。词语 ${v.terms} 个`,
		themes: '主题',
		themed: (count: number) => `所含词语 ${count} 个`,
		doubts: '待核',
		beside: '见原文旁注'
	},
	delegations: {
		caption: '各代表团',
		/** The columns, in order. */
		heads: ['代表团', '组成单位', '小标题', '记者', '会期', '到会', '点名', '发言', '正文句', '核'],
		shown: (short: string) => `图上作 ${short}`,
		notPrinted: '未印'
	},
	matrix: { caption: '主题与代表团：句数', delegation: '代表团', total: '正文共', check: '核' },
	sentences: (count: number) => `${count} 句`,
	/** Over sentences that the whole body has and no delegation's section. */
	inNoSection: '不在任何代表团部分',
	noSentences: '正文未计到该主题的词。',
	counts: (v: {
		mentions: number;
		sentences: number;
		delegations: number;
		headlines: number;
		inside: number;
	}) => [
		`${v.mentions} 次`,
		`${v.sentences} 句`,
		`${v.delegations} 个代表团`,
		...(v.headlines > 0 ? [`标题另有 ${v.headlines} 次`] : []),
		...(v.inside > 0 ? [`另有 ${v.inside} 处在更长的词中`] : [])
	],
	variants: (words: string[]) => `也计入：${words.join('、')}`,
	inHeadline: '（标题，不计）',
	from: (affiliation: string) => `来自${affiliation}`,
	printed: (v: { statements: number; mentions: number }) =>
		`${v.statements} 条 · 姓名印出 ${v.mentions} 次`,
	unnamed: '未点名',
	statements: (count: number) => `${count} 条`,
	/** Behind a statement's kind: on what it is somebody's, whether more people speak, and the word that says so. */
	manner: (v: { context: boolean; editor: boolean; others: boolean; cue: string | null }) =>
		`${v.context ? '（推断）' : ''}${v.editor ? '（编辑认定）' : ''}${v.others ? '（等人）' : ''}${v.cue === null ? '' : `，${v.cue}`}`,
	wrongPerson: '此人有误',
	wrongWords: '归属有误',
	correct: (words: string) => `${words}：更正`,
	why: (rules: string[]) => `依据：${rules.join('；')}`,
	stillDoubtful: (count: number) => `（会另有 ${count} 条待核）`,
	noName: '不是人名',
	withdraw: '撤下此人，数据和页面中不提',
	noDelegation: '不是代表团',
	noDivision: '不是县级区划',
	tooMuch: (printed: string) => `多排了「${printed}」，识读时略去`,
	instead: (printed: string, as: string) => `「${printed}」应为「${as}」，照印不改`,
	/** Why words are given to somebody, by the extraction's rule. */
	rules: {
		'with-title': '称谓前印有姓名',
		'surname-and-title': '只印姓氏与称谓，前文有此姓的人',
		pronoun: '“他”“她”指前文的人',
		'pronoun-of-nobody': '“他”“她”所指的人没有写明，或隔得太远，不归人',
		body: '代表们、大家等集体',
		'title-alone': '称谓前后没有姓名，指集体',
		origin: '称谓之后、“的”之后的姓名',
		met: '前文见过的姓名',
		'beside-office': '紧挨职务的姓名',
		'behind-title': '称谓后的姓名',
		'met-behind-office': '前文在职务后出现过的姓名',
		'part-of-a-sentence': '分号后换了人，按位置认作人名',
		'in-front-of-a-quotation': '逗号后的姓名，后接说话动词和引号，按位置认作人名',
		'comes-from': '“来自…的”后的姓名',
		'by-its-place': '句首、说话动词之前，按位置认作人名',
		'member-of-a-body': '单位、机构名后的姓名',
		'behind-a-role': '词表没有的称谓后、动词前的姓名',
		'called-by-a-surname': '只印姓氏与称呼',
		'called-by-age': '“老人”指本段前文的人',
		'without-a-name': '只印职务，没有姓名',
		entered: '本句前面在职务后出现的姓名',
		'clause-before': '本句前一分句的人',
		'introduced-before': '本句前面在职务后提到的人',
		elided: '没有主语，接着前面的人说',
		colon: '冒号前的人',
		label: '行首冒号前的姓名',
		matter: '冒号前的“建议”“体会”等说明后面是话',
		view: '“…的建议是”一类说法',
		'counted-proposal': '“提出的…等几件建议”',
		'announced-by-a-line': '上面一行写明谁发言',
		'signed-below': '段后署名',
		'cue-in-front': '引语前有说话动词',
		'cue-behind': '引语后有说话动词',
		'words-of': '引语后写明是谁的话',
		'met-behind': '引语后紧接前文见过的人',
		signed: '引语后署名',
		'spoke-before': '没有提示，归给刚发言的人',
		'he-behind': '引语后的“他”“她”',
		'named-behind': '引语后一句提到的人',
		'new-behind': '引语后紧接一个新的姓名',
		nobody: '没有说明是谁的话',
		settled: '编辑裁定'
	}
};

export type SheetMessages = typeof zhSheet;
