import { describe, expect, it } from 'vitest';
import { enSpeech } from '#lib/messages/en.speech.ts';
import { nameSpeakers } from '#lib/messages/speech.ts';
import { zhSpeech } from '#lib/messages/zh.speech.ts';

describe('the speakers of a statement', () => {
	const each = (names: string[], title: string | null) => names.map((name) => ({ name, title }));

	it('are named in Chinese as the newspaper does', () => {
		expect(nameSpeakers(zhSpeech, each(['詹薇'], '代表'), false)).toBe('詹薇代表');
		expect(nameSpeakers(zhSpeech, each(['罗卫华', '杨羽', '吕晓毛'], '代表'), true)).toBe(
			'罗卫华、杨羽、吕晓毛等代表'
		);
		expect(nameSpeakers(zhSpeech, each(['罗卫华'], null), true)).toBe('罗卫华等人');
	});

	it('are named in English without a title, and with the others', () => {
		expect(nameSpeakers(enSpeech, each(['Zhan Wei'], '代表'), false)).toBe('Zhan Wei');
		expect(nameSpeakers(enSpeech, each(['Luo Weihua', 'Yang Yu'], '代表'), true)).toBe(
			'Luo Weihua, Yang Yu and other delegates'
		);
		expect(nameSpeakers(enSpeech, each(['A', 'B', 'C'], '委员'), false)).toBe('A, B and C');
		expect(nameSpeakers(enSpeech, each(['A'], null), true)).toBe('A and other people');
	});

	it('bear each their own title where it is not one for all', () => {
		const mixed = [
			{ name: '江帆', title: '代表' },
			{ name: '沙鸥', title: '委员' },
			{ name: '亓云舟', title: null }
		];
		expect(nameSpeakers(zhSpeech, mixed, false)).toBe('江帆代表、沙鸥委员、亓云舟');
		expect(nameSpeakers(zhSpeech, mixed, true)).toBe('江帆代表、沙鸥委员、亓云舟等人');
		expect(nameSpeakers(enSpeech, mixed.slice(0, 2), false)).toBe('江帆 and 沙鸥');
		expect(nameSpeakers(enSpeech, mixed, true)).toBe('江帆, 沙鸥, 亓云舟 and other people');
	});
});
