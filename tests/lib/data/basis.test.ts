import { expect, it } from 'vitest';
import { basisOf, type Basis } from '#lib/data/basis.ts';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import { labelsOf } from '#lib/messages/attribution.ts';
import { messagesIn } from '#lib/messages/messages.ts';

const NOBODY = { speakers: [], collective: false, inferred: true };

it.each<[string, Basis | null, Parameters<typeof basisOf>[0]]>([
	['a cue says so', 'text', { ...NOBODY, speakers: ['li-si'], inferred: false }],
	['only the context says so', 'context', { ...NOBODY, speakers: ['li-si'] }],
	[
		'an editor says so, where no cue does',
		'editor',
		{ ...NOBODY, speakers: ['li-si'], settled: true }
	],
	[
		'an editor says so, against the cue',
		'editor',
		{ speakers: ['li-si'], collective: false, inferred: false, settled: true }
	],
	['a body is given them by a cue', 'text', { ...NOBODY, collective: true, inferred: false }],
	['a body is given them by the context', 'context', { ...NOBODY, collective: true }],
	['nobody knows', null, NOBODY],
	['an editor says that nobody knows', 'editor', { ...NOBODY, settled: true }]
])('%s: %s', (_, basis, statement) => {
	expect(basisOf(statement)).toBe(basis);
});

it.each([CHINESE, ENGLISH])(
	'is said in $code, each otherwise, and a cue of the text by no label',
	(language) => {
		const words = messagesIn(language);
		const labels = (['text', 'context', 'editor', null] as const).map((basis) =>
			labelsOf(words, { basis }, ['direct']).join()
		);
		const { direct, inferred, settled } = words.voices;
		expect(labels).toEqual([direct, `${direct},${inferred}`, `${direct},${settled}`, direct]);
		expect(inferred).not.toBe(settled);
	}
);
