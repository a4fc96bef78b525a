import type { Corpus } from '#lib/data/corpus.ts';
import { trustScript } from './trust.ts';

declare global {
	interface Window {
		yanshengCorpus?: Corpus;
	}
}

let corpus: Promise<Corpus> | null = null;

/**
 * Fetches the corpus of the page's story, once.
 * @param files the folder of the story's files, relative to the page
 * @throws Error where the file does not come; a later call tries again
 */
export function loadCorpus(files: string): Promise<Corpus> {
	corpus ??= fetchCorpus(files).catch((error: unknown) => {
		corpus = null;
		throw error;
	});
	return corpus;
}

/**
 * Fetches a story's corpus, one at a time. It comes as a script, not as JSON: a frame with `sandbox="allow-scripts"` has no origin
 * and could fetch nothing from a plain server, but may load scripts.
 * @param files the folder of the story's files, relative to the page
 * @throws Error where the file does not come
 */
export const fetchCorpus = (files: string): Promise<Corpus> =>
	new Promise((resolve, reject) => {
		delete window.yanshengCorpus;
		const script = document.createElement('script');
		script.addEventListener('load', () =>
			window.yanshengCorpus
				? resolve(window.yanshengCorpus)
				: reject(new Error('corpus.js holds no corpus'))
		);
		script.addEventListener('error', () => reject(new Error('corpus.js did not load')));
		script.src = trustScript(new URL(`${files}corpus.js`, location.href).href);
		document.head.append(script);
	});
