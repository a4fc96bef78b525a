import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '#dataset';
import { readCase } from '../../../../scripts/tools/score/read-case.ts';
import { article, dataset } from '../../hengyang.ts';
import { makeDataset } from '../../made-up.ts';

export interface Report {
	dataset: Dataset;
	article: string;
}

/** The first story, every article of the cases as the extraction reads it, and one that was made to be hard to cite, by name. */
export function readReports(): [name: string, report: Report][] {
	const root = 'tests/cases';
	return [
		['hengyang-2021', { dataset, article }],
		['hostile', HOSTILE],
		['empty', makeDataset({ themes: {}, delegations: [] })],
		...readdirSync(root).map((name): [string, Report] => {
			const { dataset, text } = readCase(join(root, name));
			// As every file has one that is read from a disk.
			dataset.story.source.sha256 = '0'.repeat(64);
			return [name, { dataset, article: text }];
		})
	];
}

/**
 * Characters of two code units, markup, controls and halves of pairs, in names and words; words that are printed twice; several who speak
 * together, with others; a body; nobody; words over the end of a sentence and with something else in between; an id that XML takes for none.
 */
export const HOSTILE: Report = makeHostile();

function makeHostile(): Report {
	const made = makeDataset({
		themes: { a: ['桥'] },
		delegations: [
			{
				id: '93',
				units: ['𠮷县&"<乙>"'],
				headline: '修好𠮷桥 <b>',
				body: [
					[
						['𬭎一代表说，', { say: '“修<桥>&路”', by: ['王一'], kind: 'direct' }, '。'],
						['𬭎一代表说，', { say: '“修<桥>&路”', by: ['王一'], kind: 'direct' }, '。']
					],
					[
						[
							'王二、李三等代表说，',
							{ say: '“先𠮷。”', by: ['王二', '李三'], kind: 'direct', others: true, id: 'split' },
							'他们又说，',
							{ say: '“后𠮷。”', id: 'split' }
						],
						['大家认为，', { say: '要\u0007快\uD800，', collective: true, id: 'over' }],
						[{ say: '要\t好。', id: 'over' }],
						[{ say: '“谁说的？”', kind: 'direct' }],
						['𬭎一', { say: '“也许是我说的。”', by: ['王一'], kind: 'direct', inferred: true }],
						[
							{
								say: '“一定是我说的。”',
								by: ['王二'],
								kind: 'direct',
								inferred: true,
								settled: true
							}
						],
						['王二代表建议，', { say: '修路。', by: ['王二'], kind: 'proposal' }]
					]
				]
			}
		]
	});
	// Ids are letters and digits; names are whatever is printed.
	made.dataset.speakers[0]!.name = '𬭎一 <&>';
	Object.assign(made.dataset.story, {
		title: '“𠮷” <i>&amp;</i>',
		publisher: '甲&乙报',
		published: '2026-11-29',
		page: '<1>',
		url: 'https://news.example/a?b=1&c=2'
	});
	return made;
}
