import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Dataset } from '#dataset';
import type { Prefecture } from '#divisions/prefectures.ts';
import { cluesOf, recognise } from '#divisions/recognise.ts';
import { regionOf } from '#divisions/region.ts';
import { findControl } from '#extract/editor/control.ts';
import type { Story } from '#extract/editor/settlement.ts';
import { storyOf } from '#extract/editor/story-of.ts';
import type { Path } from '#extract/editor/yaml.ts';
import type { Article } from '#extract/extract.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { addOwnLexicon } from '#extract/terms/own-lexicon.ts';
import { decodeArticle } from '#extract/text/article-file.ts';
import { readReviewed, type Reviewed } from '#review/reviewed.ts';
import type { OwnLexiconFile } from '#settings/lexicon.ts';
import type { Region } from '#settings/region.ts';
import type { StoryFile } from '#settings/story.ts';
import type { Draft } from './draft.ts';
import { Misfit, originIn } from './misfit.ts';

/** What stories are read with. */
export interface Sources {
	common: Lexicon;
	/** Those of the site, which go before what is known of every prefecture. */
	regions: readonly Region[];
	/** Every prefecture of China; none as long as they are not loaded. */
	prefectures: readonly Prefecture[];
}

/** A part of a draft that was passed over, since it does not fit. */
export interface PassedOver {
	path: Path;
	code: string;
	message: string;
}

export interface DraftRead {
	reviewed: Reviewed;
	article: Article;
	/** Settings with what was recognised: what `story.yaml` will say. */
	settings: StoryFile;
	/** Prefectures that the article could be about, where it cannot be told which. */
	candidates: { adcode: string; name: string }[];
	/** Settlements, names of delegations and words that do not fit; nothing else is lost by them. */
	passedOver: PassedOver[];
}

/**
 * Reads a draft as `npm run extract` reads the folder that will be made of it. What does not fit in it is passed over and told of.
 *
 * @throws Fault for an article that is no text
 */
export function readDraft(draft: Draft, sources: Sources): DraftRead {
	const { text, encoding } = decodeArticle(draft.article, 'article.txt');
	const article: Article = {
		id: draft.id,
		file: 'article.txt',
		sha256: bytesToHex(sha256(draft.article)),
		encoding,
		text
	};
	const passedOver: PassedOver[] = [];
	const lexicon = passOver(
		draft.words,
		(words) =>
			addOwnLexicon({ value: words, originOf: checked(words, 'lexicon.yaml') }, sources.common),
		passedOver
	);
	const readWith = (region: Region | null, passed: PassedOver[]) =>
		passOver(
			draft.settings,
			(settings): Reviewed => {
				const story: Story = storyOf(settings, checked(settings, 'story.yaml'));
				return readReviewed(article, { story, lexicon, region }, null);
			},
			passed
		);
	const { adcode, candidates, region } = chooseRegion(draft, sources, () => {
		const { dataset } = readWith(null, []);
		return { dataset, text };
	});
	const reviewed = readWith(region, passedOver);
	const settings: StoryFile = {
		...draft.settings,
		region: adcode,
		map: draft.settings.map ?? { style: region && !region.boundaries ? 'tiles' : 'boundaries' }
	};
	return { reviewed, article, settings, candidates, passedOver };
}

/** What a story may be of: the site's regions, and every other prefecture that is divided into counties. */
export function allPlaces({
	regions,
	prefectures
}: Pick<Sources, 'regions' | 'prefectures'>): (Region | Prefecture)[] {
	const there = new Set(regions.map(({ adcode }) => adcode));
	return [
		...regions,
		...prefectures.filter(({ adcode, divisions }) => !there.has(adcode) && divisions.length > 0)
	];
}

/** The region that the draft names, or else the one of the prefecture that its article is about. */
function chooseRegion(
	{ settings }: Draft,
	sources: Sources,
	read: () => { dataset: Dataset; text: string }
): { adcode: string | null; region: Region | null; candidates: DraftRead['candidates'] } {
	const all = allPlaces(sources);
	const take = (found: Region | Prefecture | undefined) => {
		if (!found) return { adcode: null, region: null, candidates: [] };
		const region = 'boundaries' in found ? found : regionOf(found);
		return { adcode: found.adcode, region, candidates: [] };
	};
	if (settings.region === null) return take(undefined);
	if (settings.region !== undefined) {
		const found = all.find(({ adcode }) => adcode === settings.region);
		return { ...take(found), adcode: settings.region };
	}
	const { dataset, text } = read();
	const recognition = recognise(cluesOf(dataset, text), all);
	if (recognition.kind === 'one') return take(recognition.prefecture);
	if (recognition.kind !== 'several') return take(undefined);
	const candidates = recognition.prefectures.map(({ adcode, name }) => ({ adcode, name }));
	return { ...take(undefined), candidates };
}

/**
 * Reads something, and where a part of it does not fit, all but that part.
 *
 * @param passedOver takes what did not fit, each with its path in what was given
 */
function passOver<T extends StoryFile | OwnLexiconFile, Result>(
	whole: T,
	read: (rest: T) => Result,
	passedOver: PassedOver[]
): Result {
	/** Of each list, which of its items are left. */
	const left = new Map<string, number[]>();
	let rest: T = whole;
	for (;;) {
		try {
			return read(rest);
		} catch (error) {
			if (!(error instanceof Misfit)) throw error;
			const { code, message } = error;
			const [key, index] = error.path as [keyof T & string, number | undefined];
			const list: unknown = rest[key];
			if (!Array.isArray(list) || index === undefined) {
				if (!(key in rest)) throw error;
				passedOver.push({ path: [key], code, message });
				const { [key]: _, ...others } = rest;
				rest = others as T;
				continue;
			}
			const indices = left.get(key) ?? list.map((_, i) => i);
			passedOver.push({ path: [key, indices[index] ?? index], code, message });
			const isKept = (_: unknown, i: number) => i !== index;
			left.set(key, indices.filter(isKept));
			rest = { ...rest, [key]: list.filter(isKept) };
		}
	}
}

/** Where parts of settings stand, once nothing in them is a character that no file of settings may have. */
function checked(settings: object, file: string) {
	const originOf = originIn(file);
	const walk = (value: unknown, path: Path): void => {
		if (typeof value === 'string') {
			const control = findControl(value);
			if (control !== null)
				originOf(path).fail('control-character', 'a character that nobody sees stands in this');
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, part] of Object.entries(value))
				walk(part, [...path, Array.isArray(value) ? Number(key) : key]);
		}
	};
	walk(settings, []);
	return originOf;
}
