import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '#extract/cli/command.ts';

/**
 * A story whose event, which its pictures print, has characters that no font of the pictures has (𒀀, and one for private use)
 * beside 䶮, which only the whole font has.
 */
const root = mkdtempSync(join(tmpdir(), 'yansheng-pictures-'));
const data = join(root, 'data');
const STORY = 'wangchuan-2022';

beforeAll(() => {
	cpSync('tests/fixtures/made-up/data', data, { recursive: true });
	const settings = join(data, 'stories', STORY, 'story.yaml');
	const yaml = readFileSync(settings, 'utf8');
	writeFileSync(settings, yaml.replace(/^event: .*$/m, 'event: "䶮城𒀀\\uE123会议"'));
	const complaints: string[] = [];
	const status = run([], {
		root,
		out: () => undefined,
		err: (text) => complaints.push(text)
	});
	expect(status, complaints.join('')).toBe(0);
	vi.stubEnv('YANSHENG_DATA', data);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

test('a character that no font has stops no picture; story and character are named once', async () => {
	const { makePictureFile } = await import('../../src/routes/pictures.server.ts');
	const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	for (const file of ['cloud-article.png', 'cloud-print.svg', 'cloud-square.png']) {
		expect((await makePictureFile(undefined, STORY, file))?.body.length).toBeGreaterThan(1000);
	}
	const warnings = said.mock.calls.flat().filter((text) => /U\+/.test(String(text)));
	const of = (code: string) => warnings.filter((text) => String(text).includes(code));
	expect(of('U+4DAE')).toEqual([]);
	// One for what is drawn, one for the outlines in which it stays text.
	for (const code of ['“𒀀” (U+12000)', '(U+E123)']) {
		expect(of(code)).toEqual([
			expect.stringMatching(/^wangchuan-2022: .* 〓 stands for it/),
			expect.stringMatching(/^wangchuan-2022: .* stays text/)
		]);
	}
	said.mockRestore();
});
