import type { Dataset, Span, Speaker } from '#dataset';
import { nameSpeakers } from '#lib/messages/speech.ts';
import { zhSpeech } from '#lib/messages/zh.speech.ts';
import { fullTitleOf } from '../download/citation.ts';
import { categoriesOf } from './categories.ts';
import { addressOfSpeaker, addressOfStatement, LICENCE, MAKER, type CiteFacts } from './facts.ts';
import { quoteAt } from './quote.ts';
import type { CitableStatement, CitableText } from './statements.ts';

/**
 * Each statement as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in a collection of one page. A statement is found
 * by its words with what stands around them, and by its place in the report’s text, in code points as the model wants it. On the
 * newspaper’s own page it is found by the words alone: places there are not known.
 *
 * One that is printed in parts has targets for each; one of which nothing is printed (its sentences name somebody who was withdrawn)
 * is no annotation.
 *
 * @param files names of this file and of the report’s text
 */
export function writeAnnotations(
	{ story, speakers }: Dataset,
	{ text, statements }: CitableText,
	facts: CiteFacts,
	files: { annotations: string; text: string }
): string {
	const codePoints = countCodePoints(text);
	const people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
	const targetsOf = (place: Span) => {
		const quote = { type: 'TextQuoteSelector', ...quoteAt(text, place) };
		const [start, end] = place.map((edge) => codePoints[edge]);
		const position = { type: 'TextPositionSelector', start, end };
		const at = (source: string, selector: unknown) => ({
			type: 'SpecificResource',
			source,
			selector
		});
		const ours = at(facts.page + files.text, [position, quote]);
		return story.url ? [at(story.url, quote), ours] : [ours];
	};
	const items = statements
		.filter(({ places }) => places.length > 0)
		.map(({ statement, places }) => ({
			id: addressOfStatement(facts, statement.id),
			type: 'Annotation',
			motivation: 'describing',
			rights: LICENCE,
			body: [
				...categoriesOf(statement).map((value) => ({
					type: 'TextualBody',
					value,
					purpose: 'classifying'
				})),
				...describeSpeakers(statement, people, facts)
			],
			target: places.flatMap(targetsOf)
		}));
	const address = facts.page + files.annotations;
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: address,
		type: 'AnnotationCollection',
		label: fullTitleOf(story),
		generator: { type: 'Software', name: MAKER },
		...(facts.date && { modified: `${facts.date}T00:00:00Z` }),
		total: items.length,
		// A page has something on it.
		...(items.length > 0 && {
			first: {
				id: `${address}#page`,
				type: 'AnnotationPage',
				partOf: address,
				startIndex: 0,
				items
			}
		})
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

/** Who speaks, as a reader reads it, and each of those who are named by his or her address. */
function describeSpeakers(
	{ speakers, others }: CitableStatement['statement'],
	people: ReadonlyMap<string, Speaker>,
	facts: CiteFacts
) {
	const named = speakers.flatMap((id) => people.get(id) ?? []);
	if (named.length === 0) return [];
	return [
		{
			type: 'TextualBody',
			value: nameSpeakers(zhSpeech, named, others),
			language: 'zh-CN',
			purpose: 'identifying'
		},
		...named.map(({ id }) => ({
			type: 'SpecificResource',
			source: addressOfSpeaker(facts, id),
			purpose: 'identifying'
		}))
	];
}

/** For each place in UTF-16 code units, how many code points stand before it. */
function countCodePoints(text: string): Uint32Array {
	const counts = new Uint32Array(text.length + 1);
	let place = 0;
	let count = 0;
	for (const character of text) {
		counts.fill(count, place, place + character.length);
		place += character.length;
		count++;
	}
	counts[place] = count;
	return counts;
}
