import type { Dataset, Delegation, Speaker } from '#dataset';
import { reporters, fullTitleOf } from '../download/citation.ts';
import { CATEGORIES } from './categories.ts';
import { LICENCE, MAKER, RIGHTS, type CiteFacts } from './facts.ts';
import { block, element, type Xml } from './xml.ts';

const ENGLISH = { 'xml:lang': 'en' };

/** Where the text is from, whose it is, who speaks in it, and what its marks say. */
export const writeHeader = (dataset: Dataset, facts: CiteFacts): Xml =>
	block('teiHeader', {}, [
		describeFile(dataset, facts),
		block('encodingDesc', {}, [block('classDecl', {}, [listCategories()])]),
		block('profileDesc', {}, [
			block('langUsage', {}, [element('language', { ident: 'zh-CN' }, '中文')]),
			...listParticipants(dataset)
		])
	]);

function describeFile(dataset: Dataset, { page, date }: CiteFacts): Xml {
	const { story } = dataset;
	const title = fullTitleOf(story);
	const authors = reporters(dataset).map((name) => element('author', {}, name));
	return block('fileDesc', {}, [
		block('titleStmt', {}, [
			element('title', {}, title),
			...authors,
			block('respStmt', {}, [
				element('resp', ENGLISH, 'says by rules who says what in the printed text'),
				element('name', {}, MAKER)
			])
		]),
		// The order is that of the Guidelines: who, where, under what, when.
		block('publicationStmt', {}, [
			element('publisher', {}, MAKER),
			element('ptr', { target: page }),
			block('availability', {}, [element('licence', { target: LICENCE, ...ENGLISH }, RIGHTS)]),
			...(date ? [element('date', { when: date })] : [])
		]),
		block('sourceDesc', {}, [
			block('bibl', {}, [
				element('title', { level: 'a' }, title),
				...authors,
				...(story.publisher ? [element('title', { level: 'j' }, story.publisher)] : []),
				...(story.published ? [element('date', { when: story.published })] : []),
				...(story.page ? [element('biblScope', { unit: 'page' }, story.page)] : []),
				...(story.url ? [element('ptr', { target: story.url })] : []),
				element('idno', { type: 'sha256' }, story.source.sha256)
			])
		])
	]);
}

const listCategories = (): Xml =>
	block(
		'taxonomy',
		{ 'xml:id': 'statements' },
		Object.entries(CATEGORIES).map(([id, description]) =>
			block('category', { 'xml:id': id }, [element('catDesc', ENGLISH, description)])
		)
	);

function listParticipants({ delegations, speakers }: Dataset): Xml[] {
	const lists = [
		...(delegations.length > 0 ? [block('listOrg', {}, delegations.map(describeDelegation))] : []),
		...(speakers.length > 0 ? [block('listPerson', {}, speakers.map(describePerson))] : [])
	];
	return lists.length > 0 ? [block('particDesc', {}, lists)] : [];
}

function describeDelegation({ id, name, en, units }: Delegation): Xml {
	const members = units.map((unit) =>
		block('org', { type: 'unit' }, [
			element('orgName', {}, unit.name),
			...(unit.adcode ? [element('idno', { type: 'adcode' }, unit.adcode)] : [])
		])
	);
	return block('org', { 'xml:id': `delegation-${id}`, type: 'delegation' }, [
		element('orgName', {}, name),
		...(en ? [element('orgName', ENGLISH, en)] : []),
		...(members.length > 0 ? [block('listOrg', {}, members)] : [])
	]);
}

const describePerson = ({ id, name, title, delegation, affiliation }: Speaker): Xml =>
	block('person', { 'xml:id': `speaker-${id}` }, [
		block('persName', {}, [
			element('name', {}, name),
			...(title ? [element('roleName', {}, title)] : [])
		]),
		...(delegation
			? [element('affiliation', { type: 'delegation', ref: `#delegation-${delegation}` })]
			: []),
		...(affiliation ? [element('affiliation', { type: 'origin' }, affiliation.text)] : [])
	]);
