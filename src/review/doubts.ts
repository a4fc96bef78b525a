import type { Code } from '#extract/dataset/diagnostics.ts';

/** What a doubt bears on: who said what and where it is counted; how something is printed; how lines were joined. */
export type Bearing = 'attribution' | 'print' | 'join';

export const BEARINGS: Record<Bearing, { name: string; meaning: string }> = {
	attribution: { name: '归属', meaning: '影响谁说了什么、算在哪里' },
	print: { name: '排印', meaning: '原文照存，只影响识读' },
	join: { name: '接排', meaning: '报纸分栏断行，已接成一句' }
};

interface Meaning {
	bearing: Bearing;
	name: string;
	/** What was found, and what was made of it. */
	found: string;
	/** What to do where no line of `story.yaml` is needed. */
	advice: string;
}

/** Every code of the extraction, in the desk's words. */
export const DOUBTS: Record<Code, Meaning> = {
	'quotation-unattributed': {
		bearing: 'attribution',
		name: '引语无主',
		found: '报道没有说明这句引语出自谁，未归给任何人。',
		advice: '这句话在原文中不止一处，无法单独裁定。'
	},
	'quotation-inferred': {
		bearing: 'attribution',
		name: '引语归属系推断',
		found: '没有说话提示，归给前文刚发言的人。',
		advice: '这句话在原文中不止一处，无法单独裁定。'
	},
	'pronoun-far': {
		bearing: 'attribution',
		name: '代词隔段',
		found: '“他”“她”所指的人在前面的段落：前一段只提到一人时归此人，否则未归给任何人。',
		advice: '这段话在原文中不止一处，无法单独裁定。'
	},
	'subject-elided': {
		bearing: 'attribution',
		name: '省略主语',
		found: '提示语前没有主语，归给前文刚发言的人。',
		advice: '这段话在原文中不止一处，无法单独裁定。'
	},
	'surname-only': {
		bearing: 'attribution',
		name: '只印姓氏',
		found: '只印了姓，归给这一部分里姓这个姓的人。',
		advice: '这段话在原文中不止一处，无法单独裁定。'
	},
	'name-inferred': {
		bearing: 'attribution',
		name: '人名系推断',
		found: '按所在位置认作人名。',
		advice: '请核对人名；没有一行裁定能消除这一条。'
	},
	'delegation-inferred': {
		bearing: 'attribution',
		name: '代表团系推断',
		found: '没有标题行，但全文只提到这一个代表团，全文算在它名下。',
		advice: '如无误，无需裁定。'
	},
	'speaker-unread': {
		bearing: 'attribution',
		name: '有人发言未读出',
		found: '此处像是有职务的人在发言，未能读出人名，话未归给任何人。',
		advice: '若印有姓名，在 settlements 里写一行 - { name: 姓名 }；若没有，无需裁定。'
	},
	'speaker-silent': {
		bearing: 'attribution',
		name: '有人未见发言',
		found: '这句说的是一位有职务或称谓的人，这一部分里没有读出此人的话。',
		advice: '若确实没有发言，无需裁定。'
	},
	'unit-unknown': {
		bearing: 'attribution',
		name: '区划表没有',
		found: '像是县级区划，但区划表里没有这个名称；不画在地图上。',
		advice: '请核对 story.yaml 的 region，以及那一份区划表（data/regions）是否齐全。'
	},
	'quotation-unclosed': {
		bearing: 'print',
		name: '引号未合',
		found: '引号有开无合。',
		advice: '请对照版面；没有一行裁定能消除这一条。'
	},
	'quotation-unopened': {
		bearing: 'print',
		name: '引号未开',
		found: '引号有合无开。',
		advice: '请对照版面；没有一行裁定能消除这一条。'
	},
	'quotation-nested': {
		bearing: 'print',
		name: '引号套用',
		found: '引号之内又用了同样的引号，按内层引号识读。',
		advice: '如无误，无需裁定。'
	},
	'stray-token': {
		bearing: 'print',
		name: '外文夹杂',
		found: '中文里夹着外文单词，疑为误排。',
		advice: '如原样无误，无需裁定。'
	},
	'odd-dash': {
		bearing: 'print',
		name: '单破折号',
		found: '只有一个破折号，可能是别的字误排。',
		advice: '如原样无误，无需裁定。'
	},
	'byline-no-role': {
		bearing: 'print',
		name: '署名无身份',
		found: '署名没有注明是记者还是通讯员，身份留空。',
		advice: '不影响计数，无需裁定。'
	},
	'column-break': {
		bearing: 'join',
		name: '断行接排',
		found: '一句话断在两行，已接成一句。',
		advice: '请看接得通不通；无需裁定。'
	}
};

/** What the extraction says in English where a code is none that we know. */
export function meaningOf(code: string, message: string): Meaning {
	return Object.keys(DOUBTS).includes(code)
		? DOUBTS[code as Code]
		: { bearing: 'attribution', name: code, found: message, advice: '' };
}
