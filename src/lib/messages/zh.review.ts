/** What the desk and the sheet that is signed both say of an article, Chinese first; the shape is what the other languages must fill. */
export const zhReview = {
	/** What a doubt bears on. */
	bearings: { attribution: '归属', print: '排印', join: '接排' },
	/** Every doubt of the extraction: what it is called, what was found, and what was made of it. */
	meanings: {
		'quotation-unattributed': {
			name: '引语无主',
			found: '没有判明这句引语出自谁，未归给任何人。'
		},
		'quotation-inferred': { name: '归属系推断', found: '没有说话提示，按前后文归属。' },
		'pronoun-far': {
			name: '代词隔段',
			found: '“他”“她”所指的人，这一段里没有读出：前一段只提到一人时归此人，否则未归给任何人。'
		},
		'subject-elided': { name: '省略主语', found: '说话提示没有自己的主语，归给前文提到的人。' },
		'words-inferred': {
			name: '是否为话系推断',
			found: '没有说话提示，按句子的写法当作此人的话。'
		},
		'surname-only': { name: '只印姓氏', found: '只印了姓，归给这一部分里姓这个姓的人。' },
		'name-inferred': { name: '人名系推断', found: '按所在位置认作人名。' },
		'delegation-inferred': {
			name: '代表团系推断',
			found: '没有标题行，但全文只提到这一个代表团，全文算在它名下。'
		},
		'delegation-in-text': {
			name: '代表团见于段首',
			found:
				'没有标题行，但段首提到这个代表团，这一段算在它名下；写的若是该团会场，其后未提别团的段落也算。'
		},
		'speaker-unread': {
			name: '有人发言未读出',
			found: '此处像是有人在发言，未能读出人名，话未归给任何人。'
		},
		'speaker-silent': {
			name: '有人未见发言',
			found: '这句说的是一位有职务或称谓的人，这一部分里没有读出此人的话。'
		},
		'unit-unknown': {
			name: '区划表没有',
			found: '像是县级区划，但区划表里没有这个名称；不画在地图上。'
		},
		'quotation-unclosed': { name: '引号未合', found: '引号有开无合。' },
		'quotation-unopened': { name: '引号未开', found: '引号有合无开。' },
		'quotation-nested': { name: '引号套用', found: '引号之内又用了同样的引号，按内层引号识读。' },
		'stray-token': { name: '外文夹杂', found: '中文里夹着外文单词，疑为误排。' },
		'odd-dash': { name: '单破折号', found: '只有一个破折号，可能是别的字误排。' },
		'byline-no-role': { name: '署名无身份', found: '署名没有注明是记者还是通讯员，身份留空。' },
		'column-break': { name: '断行接排', found: '一句话断在两行，已接成一句。' }
	},
	/** What is marked in the article. */
	samples: {
		name: '姓名',
		direct: '直接引语',
		indirect: '报道转述',
		proposal: '建议',
		cue: '引述动词',
		term: '词语',
		unit: '组成单位'
	},
	/** What marks say. */
	marks: {
		headline: '小标题',
		/** Codes are for programs: what is on the map needs no word. */
		division: (() => null) as (adcode: string) => string | null,
		noDivision: '不上地图',
		noRole: '身份未注',
		session: (day: string) => `会期 ${day}`,
		attendance: (count: number) => `到会 ${count}`,
		from: '来自',
		/** In front of a statement: what it is and whose. */
		statement: (kind: 'direct' | 'indirect' | 'proposal', whose: string) =>
			`${{ direct: '引', indirect: '述', proposal: '建' }[kind]} ${whose}`,
		nobody: '未归',
		collective: '集体',
		list: (names: string[]) => names.join('、'),
		hotWords: (label: string, words: string[]) => `${label}：${words.join('、')}`,
		andOthers: (names: string) => `${names}等`,
		/** Only the context says whose words they are, or an editor does. */
		inferred: (names: string) => `${names}（推断）`,
		settled: (names: string) => `${names}（编辑认定）`
	},
	/** What an editor decides, by its kind. */
	decisions: {
		name: (words: string) => `“${words}”是人名`,
		'no-name': (words: string) => `“${words}”不是人名`,
		words: (speaker: string | null) => (speaker === null ? '不归任何人' : `归${speaker}`),
		'no-delegation': (words: string) => `“${words}”不是代表团`,
		'no-division': (words: string) => `“${words}”不是县级区划`,
		reading: (printed: string, as: string) => `“${printed}”读作“${as}”`,
		withdrawn: (words: string) => `撤下${words}，数据和页面中不提`
	},
	keeps: '照旧',
	colon: '：'
};

export type ReviewMessages = typeof zhReview;
