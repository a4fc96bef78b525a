import type { Plugin } from 'vite';
import type { Language } from '#lib/messages/language.ts';

/** Leaves out the words of all other languages: a page has one, and so has a file. */
export const oneLanguage = (kept: Language['code']): Plugin => ({
	name: 'yansheng-one-language',
	enforce: 'pre',
	transform(code, id) {
		const language = /\/lib\/messages\/(zh|en)(?:\.[a-z]+)?\.ts$/.exec(id)?.[1];
		if (!language || language === kept) return null;
		const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
		return { code: names.map((name) => `export const ${name} = undefined;`).join('\n'), map: null };
	}
});
