import type { Dataset } from '#dataset';
import type { Download } from '../download/downloads.ts';
import { writeAnnotations } from './annotations.ts';
import type { CiteFacts } from './facts.ts';
import { FILES } from './formats.ts';
import { writeJsonLd } from './json-ld.ts';
import { setCitableText } from './statements.ts';
import { writeTei } from './tei.ts';

/**
 * The report's text, and its statements for programs that cite: TEI, Web Annotations, schema.org.
 *
 * @param article the decoded text that the dataset was read from
 * @param data the other files of the story's data
 */
export function writeCitable(
	dataset: Dataset,
	article: string,
	facts: CiteFacts,
	data: Pick<Download, 'name' | 'type'>[]
): Download[] {
	const citable = setCitableText(dataset, article);
	const { text, tei, annotations, jsonLd } = FILES;
	return [
		{ ...text, body: citable.text },
		{ ...tei, body: writeTei(dataset, citable, facts) },
		{
			...annotations,
			body: writeAnnotations(dataset, citable, facts, {
				annotations: annotations.name,
				text: text.name
			})
		},
		{ ...jsonLd, body: writeJsonLd(dataset, facts, [...data, text, tei, annotations]) }
	];
}
