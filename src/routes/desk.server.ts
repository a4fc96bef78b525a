import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readText } from '#files/read-text.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type { Lists } from '../desk/reader/reader.ts';
import { DATA, listStories } from './stories.server.ts';
import { readParts } from './story-file.server.ts';

/** What the desk reads articles with on this site, so that it counts what the site counts. */
export function readLists(data = DATA): Lists {
	const { own: _, ...lexicon } = readLexicon(join(data, 'lexicon.yaml'));
	const folder = join(data, 'regions');
	const files = existsSync(folder) ? readdirSync(folder) : [];
	return {
		lexicon,
		regions: files
			.filter((name) => /^\d{6}\.yaml$/u.test(name))
			.sort()
			.map((name) => join(folder, name))
			.map((file) => parseRegion(readText(file), file)),
		stories: listStories(data)
	};
}

/**
 * Lets the desk's page show the files that it makes, in a frame with an address of the browser's own (`blob:`). Such a frame is held by the policy of
 * the page that made it, so that this allows what stands in those files too: each part by its hash, and nothing else.
 */
export function allowPreview(html: string): string {
	const { first, story, chart } = readParts();
	const kinds = [story, chart].flatMap((kind) => LANGUAGES.map(({ code }) => kind[code]));
	const list = (parts: { sha256: string }[]) => parts.map(({ sha256 }) => `'sha256-${sha256}'`);
	const more = {
		'script-src': list([first, ...kinds.map(({ script }) => script)]),
		'style-src': list(kinds.map(({ style }) => style)),
		'frame-src': ['blob:']
	};
	return html.replace(POLICY, (policy) =>
		Object.entries(more).reduce((policy, [directive, sources]) => {
			if (!policy.includes(`${directive} `))
				throw new RangeError(`A page’s policy has ${directive}`);
			return policy.replace(
				`${directive} `,
				() => `${directive} ${[...new Set(sources)].join(' ')} `
			);
		}, policy)
	);
}

/** The policy that Kit writes. */
const POLICY = /<meta http-equiv="content-security-policy" content="default-src[^"]*">/;
