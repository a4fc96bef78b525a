import type { Corpus } from '#lib/data/corpus.ts';
import { quotesOf } from '#lib/data/quotes.ts';
import { readFromArticle, write, type ToArticle } from '../host/protocol.ts';
import { onceAFrame } from './once-a-frame.ts';

/** The article around the frame, as far as it answers. */
export interface Article {
	/** Lights up sentences in it; indices. */
	mark(corpus: Corpus, sentences: readonly number[]): void;
	/** Scrolls to the first of those that are lit up. */
	show(): void;
	/** Which of these it prints. */
	printed(corpus: Corpus, sentences: readonly number[]): number[];
}

/**
 * Answers an article that asks for the story's sentences. Until it does, nothing is told to anybody. Only the page that made the frame is
 * heard, and only the one that asked is told; whatever it says, and however often, takes no more work than once a frame of animation.
 * @param open gives the story's data, when they are needed
 * @param pick is told which sentence the reader tapped
 * @param change is called when other sentences are found
 */
export function answerArticle(
	open: (work: (corpus: Corpus) => void) => void,
	pick: (corpus: Corpus, sentence: number) => void,
	change: (corpus: Corpus) => void
): Article {
	let asker: string | null = null;
	let found = new Set<string>();
	let marked: string[] = [];
	const tell = (message: ToArticle) => {
		if (asker !== null) parent.postMessage(write(message), asker === 'null' ? '*' : asker);
	};
	const mark = (scroll: boolean) => tell({ type: 'mark', sentences: marked, scroll });
	const hear = {
		article: onceAFrame(() =>
			open((corpus) => {
				tell({ type: 'sentences', sentences: quotesOf(corpus.sentences) });
				mark(false);
			})
		),
		found: onceAFrame((ids: string[]) => {
			found = new Set(ids);
			open(change);
		}),
		pick: onceAFrame((id: string) =>
			open((corpus) => {
				const sentence = corpus.sentences.findIndex((one) => one.id === id);
				if (sentence >= 0) pick(corpus, sentence);
			})
		)
	};
	if (parent !== self)
		addEventListener('message', ({ data, source, origin }) => {
			const message = source === parent ? readFromArticle(data) : null;
			if (!message || (asker !== null && asker !== origin)) return;
			if (message.type === 'article') {
				asker = origin;
				hear.article();
			} else if (asker === null) return;
			else if (message.type === 'found') hear.found(message.sentences);
			else hear.pick(message.sentence);
		});
	return {
		mark(corpus, sentences) {
			marked = sentences.flatMap((i) => corpus.sentences[i]?.id ?? []);
			mark(false);
		},
		show: () => mark(true),
		printed: (corpus, sentences) =>
			sentences.filter((i) => found.has(corpus.sentences[i]?.id ?? ''))
	};
}
