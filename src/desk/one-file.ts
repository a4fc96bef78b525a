import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
	ownLexiconSchema,
	readSettings,
	storySchema,
	type Schema
} from '#extract/editor/by-schema.ts';
import { describe, Fault } from '#extract/fault.ts';
import { openFile } from '#lib/outputs/file/open-file.ts';
import type { OwnLexiconFile } from '#settings/lexicon.ts';
import type { StoryFile } from '#settings/story.ts';
import type { Draft } from './draft.ts';

/**
 * What a one-file story carries so that the desk can go on with it: settings, own words, and the article's bytes where they are not its text
 * as UTF-8.
 */
export function sourcesOf({ article, settings, words }: Draft, text: string) {
	const isPlain = isSame(article, new TextEncoder().encode(text));
	return {
		settings,
		lexicon: words,
		...(isPlain ? {} : { original: toBase64(article) })
	};
}

/**
 * The story that a one-file story holds, to go on with.
 *
 * @returns what is wrong with its settings; `partial` where it does not hold the article that its dataset was read from, as where somebody
 * is withdrawn or the file was altered; null where it holds no story: one chart
 */
export function openOneFile(html: string): { draft: Draft } | { fault: string } | 'partial' | null {
	let opened: ReturnType<typeof openFile>;
	try {
		opened = openFile(html);
	} catch {
		return 'partial';
	}
	if (!opened) return null;
	const { dataset, sources } = opened;
	const article =
		typeof sources.original === 'string'
			? fromBase64(sources.original)
			: new TextEncoder().encode(opened.article);
	if (!article || bytesToHex(sha256(article)) !== dataset.story.source.sha256) return 'partial';
	// JSON is YAML too: what is wrong is told as it would be of the file that will be made of it.
	const read = <T>(name: string, value: unknown, schema: Schema<T>, none: T): T =>
		value === undefined ? none : (readSettings(JSON.stringify(value), name, schema).value ?? none);
	try {
		return {
			draft: {
				id: dataset.story.id,
				article,
				settings: read('story.yaml', sources.settings, storySchema as Schema<StoryFile>, {}),
				words: read('lexicon.yaml', sources.lexicon, ownLexiconSchema as Schema<OwnLexiconFile>, {})
			}
		};
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return { fault: describe('error', error.code, error.message, error.file, error.place) };
	}
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, i) => byte === b[i]);

/** A character for each byte, a stretch at a time: a call takes only so many. */
function toBase64(bytes: Uint8Array): string {
	const STRETCH = 8192;
	let binary = '';
	for (let i = 0; i < bytes.length; i += STRETCH)
		binary += String.fromCharCode(...bytes.subarray(i, i + STRETCH));
	return btoa(binary);
}

function fromBase64(text: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}
