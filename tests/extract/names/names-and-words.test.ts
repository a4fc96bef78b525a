import { expect, test } from 'vitest';
import { findNameThatIsAWord } from '#extract/names/names-and-words.ts';

/** What stands beside the words between the bars, and may be a name. */
function beside(marked: string): string | null {
	const from = marked.indexOf('|');
	const to = marked.lastIndexOf('|') - 1;
	return findNameThatIsAWord(marked.replaceAll('|', ''), [[from, to]]);
}

test.each([
	['in front of a verb and a colon', '高兴说：|“路灯亮了。”|', '高兴'],
	['in front of a longer verb', '会后，高兴表示，|路灯亮了。|', '高兴'],
	['in front of a verb and a blank', '高兴说： |“路灯亮了。”|', '高兴'],
	['behind the words', '|“路灯亮了。”|高兴表示。', '高兴'],
	['at their end', '|路灯亮了，县委书记高兴说|。', '高兴'],
	['in Traditional characters', '|“路燈亮了。”|高興表示。', '高兴']
])('a word that somebody may be called is found %s: %s', (_, marked, name) => {
	expect(beside(marked)).toBe(name);
});

test.each([
	['within a longer run', '大家高兴说：|“路灯亮了。”|'],
	['without a verb', '|“路灯亮了。”|高兴极了。'],
	['and begins with no surname', '激动说：|“路灯亮了。”|'],
	['and is a name and no word', '骆海说：|“路灯亮了。”|'],
	['a long way off', '高兴说：在座的各位都听得清清楚楚明明白白的话|“路灯亮了。”|']
])('none is found that stands %s: %s', (_, marked) => {
	expect(beside(marked)).toBeNull();
});

test('none is found beside no words at all', () => {
	expect(findNameThatIsAWord('高兴说：', [])).toBeNull();
});

test('words in two pieces stand between what is in front of the first and behind the last', () => {
	const article = '高兴说：“路灯亮了，”大家都笑，“谁都看得见。”';
	const [first, last] = ['“路灯亮了，”', '“谁都看得见。”'].map((words) => {
		const from = article.indexOf(words);
		return [from, from + words.length] as [number, number];
	}) as [[number, number], [number, number]];
	expect(findNameThatIsAWord(article, [first, last])).toBe('高兴');
	expect(findNameThatIsAWord(article, [last])).toBeNull();
});
