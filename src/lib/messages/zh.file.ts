/** What a file says that stands alone: of itself, and of the recount of its numbers. */
export const zhFile = {
	heading: '这个文件',
	explain:
		'本页是一个单独的文件：不联网也能打开、探索和打印，可以保存、转发，或放到任何网站上。文件里有数据集、词表、区划和所读报道的文字。',
	/** What a page of the site has and a file has not. */
	leftOut:
		'没有放进来的：存为图片、嵌入代码、给微信用的图文、各种尺寸的图片、CSV 表格等供下载的文件，以及另一种语言的页面。',
	withheld: '有人要求撤回：报道里本页没有印出的文字，文件里以“□”代替。',
	register: '词语索引',
	registerExplain: '每个主题、每个词计到哪些句子；点开即到报道全文的那一句。',
	/** A file of one chart. */
	chart: {
		sentences: (n: number) => (n > 0 ? `图中数字所数的${n}句` : '图中没有数到句子'),
		/** Of a chart of people: it counts them, and no sentence. */
		sentencesOfPeople: (n: number) => `图中各人的话所在的${n}句`,
		registerExplain: '图中每个主题、每个词计到哪些句子；点开即到那一句。',
		blank: '没有数到句子的：',
		/** What is chosen in the chart, and how many sentences are behind it. */
		chosen: (v: { what: string; n: number }) =>
			v.n > 0 ? `${v.what}：${v.n}句` : `${v.what}：没有数到句子`,
		explain:
			'本页是一张图，单独成一个文件：不联网也能打开、点看和打印，可以保存、转发，或放到任何网站上。文件里有这张图、它的数据表、图中数字所数的句子，以及数它们用的词。',
		explainPeople:
			'本页是一张图，单独成一个文件：不联网也能打开、点看和打印，可以保存、转发，或放到任何网站上。文件里有这张图的名单，以及各人的话所在的句子。',
		leftOut:
			'没有放进来的：报道的其余文字、其他的图、整个数据集和词表。这些在同一篇报道的整页和“单个文件”里。',
		near: (n: number) =>
			`为使文件不大，有的句子没有印全：只印出其中所数的词和它前后约${n}个字，略去处用“[…]”表示。`,
		beginnings: (n: number) =>
			`为使文件不大，较长的句子没有印全：只印出开头${n}个字，略去处用“[…]”表示。`,
		recount:
			'用另一种最简单的办法，在本页印出的句子里逐字查找词语，把图上和表里的每个数字重新数一遍；标题和句子里写出的数字不在其内。',
		recountPeople:
			'按本页列出的名字，把点名发言的人数重新数一遍；句子里标出的词语，也逐处重新找一遍。'
	},
	recount: {
		heading: '重数一遍',
		explain:
			'用另一种最简单的办法，从报道文字里逐字查找词表中的词，把图、表和数据里的每个数字重新数一遍，并查对每句话的位置、每条发言归于谁；标题和句子（例如各条发现）里写出的数字不在其内。',
		button: '重数',
		/** @param n how many numbers and places were looked at */
		agrees: (n: number) => `重数了${n}处，全部相符。`,
		differs: (v: { n: number; of: number }) => `重数了${v.of}处，有${v.n}处不符：`,
		/** One that differs. */
		line: (v: { what: string; shown: string; found: string }) =>
			`${v.what}：文件里是${v.shown}，重数得${v.found}`,
		broken: (why: string) => `数据不完整，无法重数：${why}`,
		nothing: '无',
		what: {
			length: '报道文字的长度',
			title: '标题',
			byline: '署名',
			sentence: (id: string) => `句子 ${id} 的原文`,
			placed: (id: string) => `句子 ${id} 的位置`,
			term: (name: string) => `词语“${name}”计到之处`,
			inside: (name: string) => `“${name}”在更长的词里出现的次数`,
			listed: (name: string) => `词表中的“${name}”`,
			theme: (name: string) => `主题“${name}”的词语`,
			mention: (v: { term: string; sentence: string }) =>
				`“${v.term}”在句子 ${v.sentence} 中的归属`,
			statement: (id: string) => `发言 ${id} 的原文`,
			owner: (id: string) => `发言 ${id} 归于谁`,
			kind: (id: string) => `发言 ${id} 是引语还是转述`,
			cue: (id: string) => `发言 ${id} 的提示词`,
			speaker: (name: string) => `${name}的名字所在`,
			delegation: (name: string) => `${name}的文字`,
			attendance: (name: string) => `${name}的与会人数`,
			hotWords: (name: string) => `${name}的高频词`,
			count: (what: string) => `${what}`,
			delegations: '代表团个数',
			speakers: '点名发言人数',
			sentences: '正文句数',
			measure: { sentences: '句数', mentions: '次数', delegations: '代表团数' }
		}
	}
};

export type FileMessages = typeof zhFile;
