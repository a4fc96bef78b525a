import type { Dataset } from '#dataset';
import type { Article, Context } from './article.ts';
import { DatasetBuilder } from './dataset/builder.ts';
import { correct, settledNoTeams } from './editor/settle.ts';
import { layOut } from './page/layout.ts';
import { read, viewOf } from './page/reading.ts';
import { divide, paragraphsOf } from './page/parts.ts';
import { foldArticle } from './text/fold.ts';
import { splitLines } from './text/lines.ts';

export type { Article, Context } from './article.ts';

/**
 * Reads an article. What cannot be read is null, empty, or a diagnostic; a `Fault` is thrown only for a settlement in
 * `story.yaml` that does not fit the article.
 */
export function extract(article: Article, context: Context): Dataset {
	const { settlements } = context.story;
	const folded = foldArticle(article.text);
	// As an editor has misprints read: for recognition only.
	const corrected = correct(folded.text, settlements);
	const recognised = corrected === folded.text ? folded : foldArticle(corrected);
	const noTeams = settledNoTeams(corrected, settlements);
	const layout = layOut(corrected, splitLines(recognised), noTeams);
	const paragraphs = paragraphsOf(layout, corrected);
	const { reading, passages } = read(folded, recognised.marks, paragraphs);
	const text = corrected === folded.text ? reading.text : viewOf(corrected, reading);
	const sections = divide(text, corrected, layout, passages, noTeams);

	const dataset = new DatasetBuilder(article, reading, text, context);
	for (const section of sections) dataset.addSection(section);
	return dataset.finish(layout);
}
