import type { Dataset, Speaker, Statement } from '#dataset';
import { basisOf } from '#lib/data/basis.ts';
import { reporters, fullTitleOf } from '../download/citation.ts';
import type { Download } from '../download/downloads.ts';
import {
	addressOfDelegation,
	addressOfSpeaker,
	addressOfStatement,
	MAKER,
	RIGHTS,
	type CiteFacts
} from './facts.ts';

/**
 * The report, its data and its quotations for search engines, by the words of https://schema.org. A `Quotation` is what the report prints
 * as quotation and says whose it is, by name: never a paraphrase, nor what only the context gives to somebody.
 *
 * @param files what the data can be taken as, beside the story’s page
 */
export function writeJsonLd(
	dataset: Dataset,
	facts: CiteFacts,
	files: Pick<Download, 'name' | 'type'>[]
): string {
	const report = describeReport(dataset);
	const document = {
		'@context': 'https://schema.org',
		'@graph': [
			report,
			describeData(dataset, facts, files, report),
			...dataset.statements
				.filter(isQuotation)
				.map((statement) => describeQuotation(statement, dataset, facts, report))
		]
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** Whether these are somebody's words, as printed and by name. */
const isQuotation = (statement: Statement): boolean =>
	statement.kind === 'direct' && statement.speakers.length > 0 && basisOf(statement) !== 'context';

interface Reference {
	'@id': string;
}

const LANGUAGE = 'zh-CN';

function describeReport(dataset: Dataset) {
	const { story } = dataset;
	const authors = reporters(dataset).map((name) => ({ '@type': 'Person', name }));
	return {
		'@type': 'NewsArticle',
		'@id': story.url ?? '_:report',
		headline: fullTitleOf(story),
		inLanguage: LANGUAGE,
		...(authors.length > 0 && { author: authors }),
		...(story.publisher && { publisher: organization(story.publisher) }),
		...(story.published && { datePublished: story.published }),
		...(story.page && { pagination: story.page }),
		...(story.url && { url: story.url }),
		// The year of a story is that of the meeting.
		...(story.event && {
			about: {
				'@type': 'Event',
				name: story.event,
				...(story.year && { startDate: String(story.year) })
			}
		})
	};
}

function describeData(
	{ story, themes }: Dataset,
	{ page, date }: CiteFacts,
	files: Pick<Download, 'name' | 'type'>[],
	{ '@id': report }: Reference
) {
	const keywords = themes.map(({ name }) => name);
	return {
		'@type': 'Dataset',
		name: `《${fullTitleOf(story)}》报道数据集`,
		description:
			'What one newspaper report prints of what was said, and by whom, with the place of every word in it. Counts of listed words are small, and none shows what anybody left unsaid.',
		url: page,
		inLanguage: LANGUAGE,
		creator: organization(MAKER),
		copyrightNotice: RIGHTS,
		isBasedOn: { '@id': report },
		isAccessibleForFree: true,
		...(date && { dateModified: date }),
		...(keywords.length > 0 && { keywords }),
		distribution: files.map(({ name, type }) => ({
			'@type': 'DataDownload',
			name,
			contentUrl: page + name,
			encodingFormat: type
		}))
	};
}

function describeQuotation(
	statement: Statement,
	{ speakers }: Dataset,
	facts: CiteFacts,
	{ '@id': report }: Reference
) {
	const address = addressOfStatement(facts, statement.id);
	return {
		'@type': 'Quotation',
		'@id': address,
		url: address,
		text: statement.text,
		inLanguage: LANGUAGE,
		author: statement.speakers
			.flatMap((id) => speakers.find((speaker) => speaker.id === id) ?? [])
			.map((speaker) => describePerson(speaker, facts)),
		isBasedOn: { '@id': report }
	};
}

const describePerson = ({ id, name, delegation }: Speaker, facts: CiteFacts) => ({
	'@type': 'Person',
	'@id': addressOfSpeaker(facts, id),
	name,
	...(delegation && {
		memberOf: { '@type': 'Organization', '@id': addressOfDelegation(facts, delegation) }
	})
});

const organization = (name: string) => ({ '@type': 'Organization', name });
