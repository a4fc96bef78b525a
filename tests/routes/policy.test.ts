import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LAB_HOSTS } from '#lib/outputs/embed/lab.ts';
import { readPiece, writePiecePage } from '#lib/outputs/wechat/page.ts';
import { withPolicy } from '../../src/routes/policy.server.ts';

const policyOf = (html: string) =>
	/<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page gets a policy in front of all that it stops, which lets in what stands there and nothing else', () => {
	const html = withPolicy(
		'<head><meta charset="utf-8"><style>p{}</style></head><p style="color:&quot;">a</p><script>x()</script>' +
			'<script src="y.js"></script>'
	);
	expect(html).toMatch(/^<head><meta charset="utf-8">\n<meta http-equiv/);
	expect(policyOf(html).split('; ')).toEqual([
		"default-src 'none'",
		`script-src 'self' ${hashOf('x()')}`,
		`style-src ${hashOf('p{}')} 'unsafe-hashes' ${hashOf('color:"')}`,
		"img-src 'self'",
		"frame-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'"
	]);
	expect(() => withPolicy('<p>a</p>')).toThrow(RangeError);
});

test('every host of the lab can have it', () => {
	const snippet = {
		src: '../story/embed/map/',
		page: '../story/',
		title: '甲',
		alt: '乙',
		picture: { src: '../a.png', width: 2, height: 1, title: 'A' },
		heights: [[300, 400]] as [number, number][]
	};
	const story = { snippets: [snippet], title: '题', subtitle: null, parts: [] };
	for (const host of LAB_HOSTS) {
		const html = withPolicy(host.write(story, '../embed.js'));
		expect(policyOf(html), host.name).toMatch(/^default-src 'none'; script-src 'self'/);
	}
});

test('a piece for WeChat comes out of its page as it went in', () => {
	const piece = '<svg viewBox="0 0 1 1"><text>正文</text></svg>';
	const page = withPolicy(writePiecePage(piece, '<题>'));
	expect(page).toContain('<title>&lt;题&gt;</title>');
	expect(readPiece(page)).toBe(piece);
	expect(readPiece(piece)).toBe(piece);
});
