import { describe, expect, test } from 'vitest';
import { HotWordReader } from '#extract/terms/hotwords.ts';

/** What each of several sentences calls a hot word. */
function read(...sentences: string[]) {
	const text = sentences.join('');
	const reader = new HotWordReader(text);
	let end = 0;
	return sentences.map((sentence) => {
		const found = reader.read([end, (end += sentence.length)]);
		return (
			found && {
				words: found.words.map((word) => text.slice(...word)),
				label: text.slice(...found.label),
				whole: text.slice(...found.at)
			}
		);
	});
}

describe('a hot word is what', () => {
	test.each([
		[
			'stands in front of the label',
			'会上，“创新”“绿色”成为讨论的高频词。',
			['创新', '绿色'],
			'高频词',
			'“创新”“绿色”成为讨论的高频词'
		],
		['is called one', '“创新”是热词。', ['创新'], '热词', '“创新”是热词'],
		['became one', '“创新”成了热门词。', ['创新'], '热门词', '“创新”成了热门词'],
		[
			'stands behind the label',
			'今年的高频词是“创新”“绿色”，好。',
			['创新', '绿色'],
			'高频词',
			'高频词是“创新”“绿色”'
		],
		['stands behind a colon', '关键词：“创新”。', ['创新'], '关键词', '关键词：“创新”'],
		[
			'is counted among them',
			'高频词汇包括“创新”和“绿色”。',
			['创新', '绿色'],
			'高频词汇',
			'高频词汇包括“创新”和“绿色”'
		]
	])('%s: %s', (_, sentence, words, label, whole) => {
		expect(read(sentence)).toEqual([{ words, label, whole }]);
		expect(read('词典里的词。', '路灯亮了。', sentence)).toEqual([
			null,
			null,
			{ words, label, whole }
		]);
	});

	test.each([
		['only stands beside the label', '“创新”这个热词大家都懂。'],
		['stands in no quotation marks', '创新成为热词。'],
		['is the label', '“创新”成为“高频词”。'],
		['stands behind it in another way', '热词多了，“创新”也好。'],
		['is of another kind', '“创新”成为好词。']
	])('but not what %s: %s', (_, sentence) => {
		expect(read(sentence)).toEqual([null]);
	});
});

test('a sentence is read by itself', () => {
	expect(read('“创新”成为', '高频词。').map((one) => one?.words)).toEqual([undefined, undefined]);
	expect(read('热词是', '“创新”。', '“绿色”是热词。').map((one) => one?.words)).toEqual([
		undefined,
		undefined,
		['绿色']
	]);
});
