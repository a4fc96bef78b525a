import type { Recounted } from '#lib/article/differences.ts';

const NUMBERS: Record<Recounted['of'], (name: string) => [what: string, unit: string]> = {
	theme: (name) => [`“${name}”类词语`, '次'],
	term: (name) => [`词语“${name}”`, '次'],
	delegation: (name) => [name, '句']
};
const PLACES: Record<Recounted['place'], string> = { body: '正文', headline: '标题' };

/** What the desk says of a newspaper's page that is compared with the story, Chinese first; the shape is what the other languages must fill. */
export const zhCheck = {
	heading: '核对报纸的网页',
	explain:
		'报道登出之后，报社的网页也许改过。放进网页现在的样子，就知道哪些句子没了、改了、多了，词语在正文里和在标题里的次数、各代表团正文的句数因此怎样变。发言者、引语、计到某主题的团数，重新读入才知道。',
	label: '在这里粘贴网页现在的全文，或把存下的网页拖到这里',
	choose: '选择存下的网页',
	clear: '清空',
	working: '正在核对……',
	same: (sentences: number) => `${sentences}句都在网页上，和读入时一样。`,
	none: '里面没有这篇报道的句子。请确认是同一篇。',
	found: (v: { gone: number; changed: number; added: number }) =>
		[
			v.gone > 0 ? `没了${v.gone}句` : '',
			v.changed > 0 ? `改了${v.changed}句` : '',
			v.added > 0 ? `多了${v.added}句` : ''
		]
			.filter(Boolean)
			.join('，') + '。',
	gone: '没了',
	changed: '改了',
	added: '多了',
	was: '读入时：',
	now: '现在：',
	unplaced: '看不出在哪个代表团的段落里，没有算进各代表团的句数。',
	numbers: '变了的次数和句数',
	number: ({ of, place, name, was, now }: Recounted) => {
		const [what, unit] = NUMBERS[of](name);
		return `${what}，${PLACES[place]}：${was > 0 ? `原有${was}${unit}` : '原来没有'}，现在${now > 0 ? now + unit : '没有了'}`;
	}
};

export type CheckMessages = typeof zhCheck;
