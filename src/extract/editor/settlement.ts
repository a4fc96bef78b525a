import { fold } from '#extract/text/fold.ts';
import { whyNoStoryId } from './story-id.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/**
 * What an editor says of a story that its text does not: `story.yaml`. Nothing in it is guessed, and what it says of the
 * text is checked against the text.
 */
export interface Story {
	/** Code of the prefecture, for `data/regions/<adcode>.yaml`. */
	region: string | null;
	year: number | null;
	/** Only where the subtitle does not name the meeting. */
	event: string | null;
	publisher: string | null;
	published: string | null;
	page: string | null;
	url: string | null;
	/** Ids that the story had before: their addresses lead to it. */
	formerly: { id: string; node: YamlFile }[];
	/** ISO date of the last correction, shown on the page. */
	corrected: string | null;
	map: { style: 'boundaries' | 'tiles'; approval: string | null };
	delegations: DelegationSettings[];
	/** What an editor has decided where the text leaves it open, or the reading went wrong. */
	settlements: Settlement[];
}

/** Name as printed, and what stands for it in addresses, in charts and in English. */
export interface DelegationSettings {
	name: string;
	id: string | null;
	short: string | null;
	en: string | null;
	/** Where it stands in `story.yaml`. */
	node: YamlFile | null;
}

/**
 * One decision of an editor. Each names words as they are printed, and fails loudly where these do not stand in the
 * article (any more), or where it changes nothing.
 */
export type Settlement = { node: YamlFile } & (
	| { kind: 'name'; name: string }
	| { kind: 'no-name'; name: string }
	/** These words are this person's, or, with null, nobody's. */
	| { kind: 'words'; words: string; speaker: string | null }
	| { kind: 'no-delegation'; name: string }
	/** This unit of a delegation is no county-level division, whatever its name looks like. */
	| { kind: 'no-division'; name: string }
	/** A misprint: recognised as `as`, stored as printed. */
	| { kind: 'reading'; printed: string; as: string }
	/** Left out of the dataset everywhere. */
	| { kind: 'withdrawn'; name: string }
);

export const noStory: Story = {
	region: null,
	year: null,
	event: null,
	publisher: null,
	published: null,
	page: null,
	url: null,
	corrected: null,
	formerly: [],
	map: { style: 'boundaries', approval: null },
	delegations: [],
	settlements: []
};

const KEYS = [
	'region',
	'year',
	'event',
	'publisher',
	'published',
	'page',
	'url',
	'corrected',
	'formerly',
	'map',
	'delegations',
	'settlements'
];

/** Reads `story.yaml`; throws a `Fault` that says where it is wrong. */
export function parseStory(source: string, file: string): Story {
	const root = readYaml(source, file).map('the settings of a story', KEYS);
	const text = (key: string, expected: string, pattern?: RegExp) =>
		root.find(key)?.string(expected, pattern) ?? null;
	const map = root.find('map')?.map('`style` and `approval`', ['style', 'approval']);
	const ids = new Set<string>();
	return {
		region: text('region', 'a code of six digits, in quotes', /^\d{6}$/u),
		year: root.find('year')?.integer('the year of the meeting') ?? null,
		event: text('event', 'the name of the meeting'),
		publisher: text('publisher', 'the name of the newspaper'),
		published: root.find('published')?.day('2021-09-29') ?? null,
		page: text('page', 'the page it was printed on'),
		url: text('url', 'an address', /^https?:\/\/\S+$/u),
		corrected: root.find('corrected')?.day('2021-09-30') ?? null,
		formerly: (root.find('formerly')?.list('the ids that the story had before') ?? []).map(
			(node) => {
				const id = node.string('an id that the story had before');
				const why = whyNoStoryId(id);
				if (why !== null) node.fail('story-formerly', why);
				return { id, node };
			}
		),
		map: {
			style: map?.find('style')?.oneOf(['boundaries', 'tiles']) ?? 'boundaries',
			approval: map?.find('approval')?.string('the 审图号') ?? null
		},
		delegations: (root.find('delegations')?.list('the delegations') ?? []).map((node) => {
			const delegation = node.map('a delegation', ['name', 'id', 'short', 'en']);
			const id = delegation.find('id');
			if (id) {
				const taken = id.id();
				if (ids.has(taken)) id.fail('story-duplicate-id', `two delegations have the id “${taken}”`);
				ids.add(taken);
			}
			return {
				name: delegation.get('name').string('the name as printed'),
				id: id?.string('an id') ?? null,
				short: delegation.find('short')?.string('a short name') ?? null,
				en: delegation.find('en')?.string('the English name') ?? null,
				node: delegation.get('name')
			};
		}),
		settlements: (root.find('settlements')?.list('the settlements') ?? []).map(parseSettlement)
	};
}

/** One of: name; no-name; words and speaker; no-delegation; no-division; reading and as; withdrawn. */
function parseSettlement(node: YamlFile): Settlement {
	const settlement = node.map('a settlement', [
		'name',
		'no-name',
		'words',
		'speaker',
		'no-delegation',
		'no-division',
		'reading',
		'as',
		'withdrawn'
	]);
	const keys = [...settlement.entries()].map(([key]) => key);
	const text = (key: string) => settlement.get(key).string('words as printed');
	switch (keys.sort().join(' ')) {
		case 'name':
			return { node, kind: 'name', name: text('name') };
		case 'no-name':
			return { node, kind: 'no-name', name: text('no-name') };
		case 'speaker words':
			return {
				node,
				kind: 'words',
				words: text('words'),
				speaker: settlement.find('speaker')?.string('a name as printed, or null') ?? null
			};
		case 'no-delegation':
			return { node, kind: 'no-delegation', name: text('no-delegation') };
		case 'no-division':
			return { node, kind: 'no-division', name: text('no-division') };
		case 'as reading': {
			const printed = text('reading');
			const as = text('as');
			if (fold(printed).length !== fold(as).length) {
				node.fail('settlement-length', `“${as}” must have as many characters as “${printed}”`);
			}
			return { node, kind: 'reading', printed, as };
		}
		case 'withdrawn':
			return { node, kind: 'withdrawn', name: text('withdrawn') };
	}
	return node.fail(
		'settlement-shape',
		'expected one of: name; no-name; words and speaker; no-delegation; no-division; reading and as; withdrawn'
	);
}

/** A settlement whose words are not in the article, or that settles nothing. */
export function failStale(settlement: Settlement, why: string): never {
	return settlement.node.fail(
		'settlement-stale',
		`${why}; has the text changed? Correct this settlement, or remove it`
	);
}
