import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { oneLanguage } from '../../scripts/one-language.ts';

const bundle = async (language: 'zh' | 'en') => {
	const { output } = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [oneLanguage(language)],
		build: {
			write: false,
			minify: false,
			lib: { entry: 'src/lib/messages/frame.ts', formats: ['es'], fileName: 'frame' }
		}
	}).then((made) => (Array.isArray(made) ? made[0] : made))) as Rolldown.RolldownOutput;
	return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
};

describe.each([
	['zh', 'en'],
	['en', 'zh']
] as const)('a script in %s', (kept, left) => {
	test(`has its own words, and none of ${left}`, async () => {
		const code = await bundle(kept);
		const saidIn = (language: string) =>
			/failed: '([^']+)'/.exec(readFileSync(`src/lib/messages/${language}.frame.ts`, 'utf8'))?.[1];
		expect(code).toContain(saidIn(kept));
		expect(code).not.toContain(saidIn(left));
	});
});
