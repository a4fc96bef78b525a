import { ownLexiconSchema, readSettings, storySchema } from '#extract/editor/by-schema.ts';
import { describe, Fault } from '#extract/fault.ts';
import { toText } from '#extract/text/decode.ts';
import { DEFAULT_ID, type Draft } from './draft.ts';
import { loadChardet } from './reader/late-chardet.ts';
import { unzipFolder } from './zip.ts';

/**
 * The story that an archive holds, as the desk gave it, or as somebody packed its folder.
 *
 * @returns what is wrong with its settings, with file, line and column; null where no story is in it
 */
export async function openArchive(
	bytes: Uint8Array
): Promise<{ draft: Draft } | { fault: string } | null> {
	await loadChardet();
	let found: ReturnType<typeof unzipFolder>;
	try {
		found = unzipFolder(bytes);
	} catch {
		return null;
	}
	if (!found) return null;
	const { id, folder } = found;
	const read = <T>(name: string, schema: Parameters<typeof readSettings<T>>[2], none: T): T => {
		const file = folder[name];
		return file ? (readSettings(toText(file, name).text, name, schema).value ?? none) : none;
	};
	try {
		return {
			draft: {
				id: id ?? DEFAULT_ID,
				article: folder['article.txt']!,
				settings: read('story.yaml', storySchema, {}),
				words: read('lexicon.yaml', ownLexiconSchema, {})
			}
		};
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return { fault: describe('error', error.code, error.message, error.file, error.place) };
	}
}
