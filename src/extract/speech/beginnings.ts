import { isOneOf, setOf } from '#extract/text/characters.ts';
import { LISTENER, MANNER, TOLD, WHOM } from '#extract/words/cues.ts';
import { verbOf } from '#extract/words/verbs.ts';
import type { Row } from './row.ts';
import type { Scene } from './scene.ts';

/** A verb of speaking: where it begins and ends. */
interface Place {
	scene: Scene;
	text: string;
	word: string;
	at: number;
	to: number;
}

interface Beginning extends Row {
	/** Where the words begin; null where the rule has nothing to say. */
	find: (place: Place) => number | null;
}

/** 说|完, 说|到这里, 直言|不讳 */
const SAID = /^(?:完|罢|到这里|到这儿|得|不讳|这话|这番话)/u;
const BEGINS_SAID = setOf('完罢到得不这');
/** 提出|多个问题：“…” */
const MANY =
	/^了?[一二两三四五六七八九十几多]+[个条点项][^，。：“”]{0,4}(?:问题|疑问|质疑|意见|要求)：/u;
/** How far behind a verb a colon, or whom it is told, is looked for. */
const NEAR = 24;
const TOLD_WITHIN = 16;

/** Where reported words begin, if not right behind the verb: the first rule that answers. Where the paragraph ends, none follow. */
export const BEGINNINGS: readonly Beginning[] = [
	{
		name: 'behind whom it is told, a reporter',
		example: '骆春生代表告诉澎湃新闻记者路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		find: ({ text, word, to }) => (word === '告诉' ? behind(LISTENER, text, to, TOLD_WITHIN) : null)
	},
	{
		name: 'behind whom it is told',
		example: '骆春生代表告诉老师，路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		find: ({ text, word, to }) => (word === '告诉' ? behind(TOLD, text, to, TOLD_WITHIN) : null)
	},
	{
		name: 'behind whom it is said to',
		example: '骆春生代表勉励大家，路灯要亮。',
		reads: ['骆春生：路灯要亮。'],
		find: ({ text, word, to }) =>
			verbOf(word)?.needs === 'addressed'
				? to + text.slice(to, to + TOLD_WITHIN).search(/[，：]/u)
				: null
	},
	{
		name: 'behind whom it is said to, in front of the words',
		example: '骆春生代表叮嘱他雪天路滑，走慢点。',
		reads: ['骆春生：雪天路滑，走慢点。'],
		find: ({ text, word, to }) => (verbOf(word)?.whom ? behind(WHOM, text, to, TOLD_WITHIN) : null)
	},
	{
		name: 'behind how it is said',
		example: '骆春生代表说得很实在，路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		find: ({ text, word, to }) =>
			word.length === 1 && text[to] === '得' ? behind(MANNER, text, to, TOLD_WITHIN) : null
	},
	{
		name: 'nowhere: what is done while speaking',
		example: '骆春生代表一边说，一边展示照片。',
		reads: [],
		find: ({ scene, text, at, to }) =>
			text[at - 1] === '边' && /^，?一?边/u.test(text.slice(to, to + 3)) ? scene.end : null
	},
	{
		name: 'nowhere: all is said',
		example: '骆春生代表说完，三个人都笑了。',
		reads: [],
		find: ({ scene, text, to }) =>
			isOneOf(BEGINS_SAID, text, to) && SAID.test(text.slice(to, to + 4)) ? scene.end : null
	},
	{
		name: 'behind how many questions, in front of a colon',
		example: '骆春生代表来了。他提出多个问题：“路灯哪天亮？”',
		reads: ['骆春生：“路灯哪天亮？”'],
		find: ({ word, text, to }) =>
			word === '提出' && MANY.test(text.slice(to, to + NEAR)) ? text.indexOf('：', to) : null
	},
	{
		name: 'behind a colon, where 了 goes on from the verb',
		example: '骆春生代表说了一句大实话：路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		find: ({ text, to }) => (text[to] === '了' ? behindMatter(text, to) : null)
	}
];

export function beginningOf(place: Place): number {
	for (const row of BEGINNINGS) {
		const at = row.find(place);
		if (at !== null) return at;
	}
	return place.to;
}

function behind(expression: RegExp, text: string, at: number, within: number): number | null {
	const length = expression.exec(text.slice(at, at + within))?.[0].length;
	return length === undefined ? null : at + length;
}

/** 说|了一句大实话：…; null where the clause ends without a colon. */
function behindMatter(text: string, at: number): number | null {
	const mark = text.slice(at, at + NEAR).search(/[：，。“]/u);
	return mark >= 0 && text[at + mark] === '：' ? at + mark : null;
}
