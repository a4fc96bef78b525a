import { describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { recount } from '#lib/recount/recount.ts';
import { readShown, type Shown } from '#lib/recount/shown.ts';
import { view } from '../hengyang-view.ts';
import { makeFile, openPage, words } from '../outputs/file/made.ts';
import { say } from './say.ts';

describe('an altered number or place is told', () => {
	const html = makeFile({ view });
	const shown = readShown(openPage(html));
	const tell = (alter: (dataset: Dataset) => unknown) => {
		const dataset = structuredClone(view.dataset);
		alter(dataset);
		return say(recount({ dataset, article: view.article, words, shown }));
	};
	/** Each kind of thing that a dataset says and that can be counted or looked up. */
	const alterations: Record<string, (dataset: Dataset) => unknown> = {
		'a mention is left out': ({ terms }) => terms[0]!.mentions.pop(),
		'a mention is added': ({ terms }) => terms[0]!.mentions.push(terms[0]!.mentions[0]!),
		'a mention is moved': ({ terms }) => (terms[0]!.mentions[1]!.spans = [[130, 134]]),
		'a mention is in another sentence': ({ terms }) =>
			(terms[0]!.mentions[0]!.sentence = terms[0]!.mentions[1]!.sentence),
		'a mention is of another delegation': ({ terms }) =>
			(terms[0]!.mentions[0]!.delegation = 'changning'),
		'a mention is somebody else’s': ({ terms, speakers }) =>
			(terms[0]!.mentions[1]!.speakers = [speakers.at(-1)!.id]),
		'a mention is nobody’s': ({ terms }) => (terms[0]!.mentions[1]!.speakers = []),
		'words inside longer ones': ({ terms }) => terms.find(({ inside }) => inside > 0)!.inside++,
		'a term is another word': ({ terms }) => (terms[0]!.text = '三高四新'),
		'a term is of another theme': ({ terms }) => (terms[0]!.theme = 'culture'),
		'a term is left out': ({ terms }) => terms.shift(),
		'a theme has a word more': ({ themes }) => themes[0]!.terms.push(themes[1]!.terms[0]!),
		'a sentence is longer': ({ sentences }) => sentences[5]!.spans[0]![1]++,
		'a sentence is moved': ({ sentences }) => {
			const span = sentences[5]!.spans[0]!;
			span[0]++;
			span[1]++;
		},
		'a sentence says something else': ({ sentences }) => (sentences[5]!.text = '没有的话。'),
		'a sentence is of another delegation': ({ sentences }) => (sentences[5]!.delegation = 'qidong'),
		'a sentence is left out': ({ sentences }) => sentences.splice(5, 1),
		'a sentence is no headline any more': ({ sentences }) =>
			(sentences.find(({ place }) => place === 'headline')!.place = 'body'),
		'a sentence holds another statement': ({ sentences }) =>
			(sentences.find(({ statements }) => statements.length > 0)!.statements = []),
		'a statement is somebody else’s': ({ statements, speakers }) =>
			(statements[1]!.speakers = [speakers.at(-1)!.id]),
		'a statement is that of another of the same delegation': ({ statements, speakers }) => {
			const statement = statements[1]!;
			statement.speakers = [
				speakers.find(
					({ id, delegation }) =>
						delegation === statement.delegation && !statement.speakers.includes(id)
				)!.id
			];
		},
		'a statement is nobody’s': ({ statements }) => (statements[1]!.speakers = []),
		'a statement says something else': ({ statements }) => (statements[1]!.text += '！'),
		'a statement is moved': ({ statements }) => statements[1]!.spans[0]![0]++,
		'a statement is left out': ({ statements }) => statements.splice(1, 1),
		'a statement is another delegation’s': ({ statements }) =>
			(statements[1]!.delegation = 'qidong'),
		'a paraphrase is a quotation': ({ statements }) =>
			(statements.find(({ kind }) => kind === 'indirect')!.kind = 'direct'),
		'a quotation is a paraphrase': ({ statements }) =>
			(statements.find(({ kind }) => kind === 'direct')!.kind = 'indirect'),
		'a cue is another word': ({ statements }) =>
			(statements.find(({ cue }) => cue)!.cue!.text = '怒斥'),
		'a name is another': ({ speakers }) => (speakers[0]!.name = '张三'),
		'a name is moved': ({ speakers }) => speakers[0]!.mentions[0]![0]--,
		'an origin is another': ({ speakers }) =>
			(speakers.find(({ affiliation }) => affiliation)!.affiliation!.text = '别处'),
		'a speaker is left out': ({ speakers }) => speakers.pop(),
		'a delegation has another name': ({ delegations }) => (delegations[0]!.name = '某县代表团'),
		'a delegation is left out': ({ delegations }) => delegations.pop(),
		'a part of the report is shorter': ({ delegations }) => (delegations[0]!.section[1] = 200),
		'a headline is another': ({ delegations }) => (delegations[0]!.headline!.text = '大获全胜'),
		'more took part': ({ delegations }) => delegations[0]!.attendance!.count++,
		'nobody says how many took part': ({ delegations }) => (delegations[0]!.attendance = null),
		'it met on another day': ({ delegations }) =>
			(delegations[0]!.sessions[0]!.printed = '9月28日晚'),
		'somebody else reported': ({ delegations }) => (delegations[0]!.reporters[0]!.name = '张三'),
		'a hot word is another': ({ hotWords }) => (hotWords[0]!.words[0] = '没有的词'),
		'the report is longer': ({ story }) => story.source.length++
	};

	test.each(Object.entries(alterations))('%s', (_, alter) => {
		expect(tell(alter)).not.toEqual([]);
	});

	/** The page alone is altered, and what it was made from is as it was. */
	const retouched: Record<string, (shown: Shown) => unknown> = {
		...Object.fromEntries(
			(['sentences', 'mentions', 'delegations'] as const).map((by) => [
				`a number of ${by}`,
				({ counts }: Shown) => counts.find((count) => count.by === by)!.value++
			])
		),
		'the number of speakers': ({ facts }) => facts[1]!--,
		'how many took part': ({ attendance }) => (attendance![0] = 45),
		'a sentence': ({ sentences }) => sentences.set([...sentences.keys()][3]!, '没有的话。'),
		'one sentence less': ({ sentences }) => sentences.delete([...sentences.keys()][3]!),
		'one sentence more': ({ sentences }) => sentences.set('x-s1', '没有的话。'),
		'a statement': ({ statements }) => ([...statements.values()][0]!.text = '没有的话。'),
		'a statement more': ({ statements }) =>
			statements.set('x-q1', { ...[...statements.values()][0]! }),
		'whose words': ({ statements }) => ([...statements.values()][0]!.owner = '张三代表'),
		'quotation marks': ({ statements }) => {
			const statement = [...statements.values()][0]!;
			statement.isQuoted = !statement.isQuoted;
		}
	};

	test.each(Object.entries(retouched))('on the page: %s', (_, alter) => {
		const page = structuredClone(shown);
		alter(page);
		expect(
			say(recount({ dataset: view.dataset, article: view.article, words, shown: page }))
		).toHaveLength(1);
	});

	test('each number that a drawing, a table, a row or a small map shows is counted again', () => {
		shown.counts.forEach((_, i) => {
			if (i % 7 !== 0) return;
			const page = structuredClone(shown);
			page.counts[i]!.value += 1;
			expect(
				say(recount({ dataset: view.dataset, article: view.article, words, shown: page }))
			).toHaveLength(1);
		});
	});
});
