/** The languages of the interface. Chinese is the story's own and has no prefix in addresses. */
export interface Language {
	code: 'zh' | 'en';
	/** BCP 47, for `lang` attributes. */
	tag: 'zh-CN' | 'en';
	/** What stands before a story in an address: `/en/<story>/`. */
	prefix: '' | 'en/';
}

export const CHINESE: Language = { code: 'zh', tag: 'zh-CN', prefix: '' };
export const ENGLISH: Language = { code: 'en', tag: 'en', prefix: 'en/' };
export const LANGUAGES: readonly Language[] = [CHINESE, ENGLISH];

/** The language that an address's `[[lang]]` part asks for. */
export function languageOf(code: string | undefined): Language {
	return code === 'en' ? ENGLISH : CHINESE;
}

/** What has a name of its own in each language: a delegation a short one, a term the word as printed. `en` is empty where it has none. */
type Named = { en: string } & ({ short: string } | { text: string } | { name: string });

/** What something is called in a language. */
export function nameIn(language: Language, item: Named): string {
	if (language.code === 'en' && item.en !== '') return item.en;
	return 'short' in item ? item.short : 'text' in item ? item.text : item.name;
}

/** The same, and in English the Chinese beside it, for what a reader may want to find in the text: Zhan Wei 詹薇. */
export function bothNamesIn(language: Language, item: Named): string {
	const chinese = nameIn(CHINESE, item);
	return language.code === 'en' && item.en !== '' ? `${item.en} ${chinese}` : chinese;
}
