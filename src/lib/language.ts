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

/** A delegation's short name in a language. */
export function nameIn(language: Language, item: { short: string; en: string }): string {
	return language.code === 'en' ? item.en : item.short;
}
