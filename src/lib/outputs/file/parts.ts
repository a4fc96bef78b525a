import type { Language } from '#lib/messages/language.ts';

/** A script or a style sheet as it stands in a file, and what the file's policy allows it by. */
export interface Part {
	/** Ends no element: `</script` and `</style` are not in it. */
	text: string;
	/** SHA-256 of the text, in base64. */
	sha256: string;
}

/** What a kind of file is made of besides what its components draw. `scripts/file-parts.ts` bundles it. */
export interface KindOfFile {
	/** Runs once the page is there. */
	script: Part;
	style: Part;
}

export interface Parts {
	/** Light or dark, and whether there are scripts: before the first paint. */
	first: Part;
	/** By the code of a language: a file has one. */
	story: Readonly<Record<Language['code'], KindOfFile>>;
	chart: Readonly<Record<Language['code'], KindOfFile>>;
}
