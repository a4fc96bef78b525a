import { describe, expect, it } from 'vitest';
import { enSpeech } from '#lib/messages/en.speech.ts';
import { nameSpeakers } from '#lib/messages/speech.ts';
import { zhSpeech } from '#lib/messages/zh.speech.ts';

describe('the speakers of a statement', () => {
	it('are named in Chinese as the newspaper does', () => {
		expect(nameSpeakers(zhSpeech, ['詹薇'], '代表', false)).toBe('詹薇代表');
		expect(nameSpeakers(zhSpeech, ['罗卫华', '杨羽', '吕晓毛'], '代表', true)).toBe(
			'罗卫华、杨羽、吕晓毛等代表'
		);
		expect(nameSpeakers(zhSpeech, ['罗卫华'], null, true)).toBe('罗卫华等人');
	});

	it('are named in English without a title, and with the others', () => {
		expect(nameSpeakers(enSpeech, ['Zhan Wei'], '代表', false)).toBe('Zhan Wei');
		expect(nameSpeakers(enSpeech, ['Luo Weihua', 'Yang Yu'], '代表', true)).toBe(
			'Luo Weihua, Yang Yu and other delegates'
		);
		expect(nameSpeakers(enSpeech, ['A', 'B', 'C'], '委员', false)).toBe('A, B and C');
		expect(nameSpeakers(enSpeech, ['A'], null, true)).toBe('A and other people');
	});
});
