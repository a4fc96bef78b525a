import { describe, expect, test } from 'vitest';
import { decode } from '#extract/text/decode.ts';
import { Fault } from '#extract/fault.ts';
import { deskMessagesIn } from '#lib/messages/desk.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { sayFault } from '../../src/desk/say-fault.ts';

const ARTICLE = '骆春生代表说，路灯亮了，晚上敢出门了。\n周桂香代表说，路要修。\n';

function faultOf(bytes: Uint8Array): Fault {
	try {
		decode(bytes, 'article.txt');
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error('nothing is wrong');
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each(LANGUAGES)('why words are not read, in $code', (language) => {
	const words = deskMessagesIn(language);

	test('tells where a character was lost, and nothing of the encoding that is right', () => {
		const said = sayFault(faultOf(utf8(ARTICLE.replace('桂', '\ufffd'))), words);
		expect(said).toBe(words.lost({ line: 2, column: 2 }));
		expect(said).toMatch(language.code === 'zh' ? /第2行第2个/ : /Line 2, character 2/);
	});

	test('tells that words were read in a wrong encoding and saved', () => {
		const latin = [...utf8(ARTICLE)].map((byte) => String.fromCharCode(byte)).join('');
		expect(sayFault(faultOf(utf8(latin)), words)).toBe(words.refused.twice);
	});

	test.each([
		['empty', new Uint8Array()],
		['encoding', Uint8Array.of(0x81, 0xff, 0x81, 0xff, 0xfe, 0x81)],
		['controls', utf8(ARTICLE.replace('，', '\u0001'))]
	] as const)('says of %s what it is', (what, bytes) =>
		expect(sayFault(faultOf(bytes), words)).toBe(words.refused[what])
	);
});
