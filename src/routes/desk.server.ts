import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readText } from '#files/read-text.ts';
import type { Lists } from '../desk/reader/reader.ts';
import { DATA } from './stories.server.ts';

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
			.map((file) => parseRegion(readText(file), file))
	};
}
