import type { DeskMessages } from '#lib/messages/desk.ts';
import { DEFAULT_ID, emptyDraft, type Draft } from './draft.ts';
import { takeIn } from './intake.ts';

/** What became of a file that somebody brought: a draft with what is said of how it was read, or why there is none. */
export type Brought = { draft: Draft; told: string[] } | { refusal: string };

/** @param id of the draft that an article becomes; a story that was taken away has its own */
export async function bringFile(file: File, id: string, words: DeskMessages): Promise<Brought> {
	const intake = await takeIn(file);
	if ('refused' in intake) return { refusal: words.refused[intake.refused] };
	if ('archive' in intake) {
		const { openArchive } = await import('./open-archive.ts');
		return broughtOf((await openArchive(intake.archive)) ?? 'archive', words);
	}
	if ('page' in intake) {
		const { openOneFile } = await import('./one-file.ts');
		return broughtOf(openOneFile(intake.page) ?? 'chart', words);
	}
	const { article, document } = intake;
	return {
		draft: { ...emptyDraft(), id: id || DEFAULT_ID, article },
		told: document
			? [
					words.in.read({ name: file.name, lines: document.lines }),
					...(document.leftOut.length > 0 ? [words.in.leftOut(document.leftOut.join('；'))] : [])
				]
			: []
	};
}

/** @param opened a story, what is wrong with its settings, or why there is none */
function broughtOf(
	opened: { draft: Draft } | { fault: string } | 'archive' | 'partial' | 'chart',
	{ refused }: DeskMessages
): Brought {
	if (typeof opened === 'string') return { refusal: refused[opened] };
	if ('fault' in opened) return { refusal: `${refused.story} ${opened.fault}` };
	return { draft: opened.draft, told: [] };
}
