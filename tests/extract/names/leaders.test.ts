import { describe, expect, test } from 'vitest';
import { Names } from '#extract/names/known.ts';
import { enterLeaders } from '#extract/names/leaders.ts';

describe('a leader whom most articles cite', () => {
	const isSpeaker = (text: string) => {
		const names = new Names();
		enterLeaders(text, names);
		return names.isCertain('习近平');
	};

	test('speaks where the article reports him, without a title, more than once', () => {
		expect(isSpeaker('习近平在参加审议时强调，……。座谈会上，习近平还指出，……。')).toBe(true);
	});

	test('speaks where he takes part, and is reported once', () => {
		expect(isSpeaker('8日上午，习近平参加湖南代表团审议。习近平说，……。')).toBe(true);
		expect(isSpeaker('代表回忆起习近平总书记来村里考察的情景。习近平说，……。')).toBe(false);
	});

	test('is cited by title, or once, and speaks to nobody here', () => {
		expect(isSpeaker('习近平总书记指出，……。习近平总书记强调，……。')).toBe(false);
		expect(isSpeaker('习近平主席指出，……。习近平主席强调，……。')).toBe(false);
		expect(isSpeaker('代表们说，要牢记嘱托。习近平强调，……。')).toBe(false);
	});
});
