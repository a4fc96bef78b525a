import { describe, expect, test } from 'vitest';
import { whoSays } from '../reading.ts';

/** What is given to 骆春生代表 in the midst of an article; the bar stands where it begins. */
const words = (predicate: string) =>
	whoSays(`天亮了，灯还开着。\n骆春生代表${predicate.replace('|', '')}\n会场响起掌声。`)
		.map(([, said]) => said)
		.join('');

describe('reported words begin', () => {
	test.each([
		['behind the mark', '说，|路灯亮了。'],
		['behind the mark', '表示：|路灯亮了。'],
		['behind a dash', '说——|路灯亮了。'],
		['with their quotation mark', '表示：|“路灯亮了。”'],
		['with their quotation mark', '说|“路灯亮了。”'],
		['right behind the verb', '表示|路灯亮了。'],
		['right behind the verb', '建议|多开夜班车。'],
		['behind the second of two verbs', '介绍说，|路灯亮了。'],
		['behind the second of two verbs', '建议说，|多开夜班车。'],
		['behind a verb of one character that ends another', '介绍道：|路灯亮了。'],
		['behind the reporter whom it is told', '告诉记者，|路灯亮了。'],
		['behind the reporter whom it is told', '告诉记者|路灯亮了。'],
		['behind the reporter whom it is told', '告诉记者：|“路灯亮了。”'],
		['behind whom it is told', '告诉老师，|路灯亮了。'],
		['behind whom it is said to', '叮嘱他|雪天路滑，走慢点。'],
		['behind whom it is said to', '勉励大家，|路灯要亮。'],
		['behind the mark, where nobody is named whom it is said to', '叮嘱，|雪天路滑，走慢点。'],
		['behind how it is said', '说得很实在，|路灯亮了。'],
		['behind a colon', '说了一句大实话：|路灯亮了。'],
		['behind the verb, whoever it is said to in front', '笑着对记者说，|路灯亮了。'],
		['behind the verb, wherever it is said', '在会上说，|路灯亮了。'],
		['behind the verb, whatever is done', '一边说，|路灯亮了。'],
		['behind what is asked', '问：|路灯亮了吗？']
	])('%s: %s', (_, predicate) => {
		expect(words(predicate)).toBe(predicate.split('|')[1]);
	});

	test.each([
		['something else is done', '一边说，一边展示照片。'],
		['something else is done', '边说边展示照片。'],
		['all is said', '说完，三个人都笑了。'],
		['all is said', '说罢，三个人都笑了。'],
		['it is told of', '说了一句大实话，路灯亮了。'],
		['it is told of', '说了很多。'],
		['it is praised', '说得好，路灯亮了。'],
		['it is asked whether', '问路灯亮了没有。']
	])('nowhere, where %s: %s', (_, predicate) => {
		expect(words(predicate)).toBe('');
	});
});
