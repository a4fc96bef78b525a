import type { Recounted } from '#lib/article/differences.ts';
import { plural } from './plural.ts';
import type { CheckMessages } from './zh.check.ts';

const NUMBERS: Record<Recounted['of'], (name: string) => [what: string, unit: string]> = {
	theme: (name) => [`words on ${name}`, 'mention'],
	term: (name) => [`“${name}”`, 'mention'],
	delegation: (name) => [`section on ${name}`, 'sentence']
};
const PLACES: Record<Recounted['place'], string> = { body: 'body', headline: 'headlines' };

export const enCheck: CheckMessages = {
	heading: 'Compare with the newspaper’s page',
	explain:
		'The newspaper may have changed its page since. Bring it as it is now, and see which sentences are gone, changed or new, and how counts of words, in the body and in headlines, and of delegations’ sentences change with them. Speakers, quotations and how many delegations have a theme are known only when it is read in anew.',
	label: 'Paste the whole text of the page as it is now, or drop the saved page here',
	choose: 'Choose a saved page',
	clear: 'Clear',
	working: 'Comparing…',
	same: (sentences) => `All ${plural(sentences, 'sentence')} are on the page as they were read.`,
	none: 'No sentence of this story is in it. Is it the same article?',
	found: (v) =>
		[
			v.gone > 0 ? `${plural(v.gone, 'sentence')} gone` : '',
			v.changed > 0 ? `${plural(v.changed, 'sentence')} changed` : '',
			v.added > 0 ? `${plural(v.added, 'sentence')} new` : ''
		]
			.filter(Boolean)
			.join(', ') + '.',
	gone: 'Gone',
	changed: 'Changed',
	added: 'New',
	was: 'As read: ',
	now: 'Now: ',
	unplaced:
		'The page does not tell which section it stands in: it is in no delegation’s number of sentences.',
	numbers: 'Counts that change',
	number: ({ of, place, name, en, was, now }) => {
		const [what, unit] = NUMBERS[of](en || name);
		return `${what}, ${PLACES[place]}: ${was > 0 ? plural(was, unit) : 'none'}, now ${now > 0 ? now : 'none'}`;
	}
};
