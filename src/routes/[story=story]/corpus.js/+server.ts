import { listStoryIds, storyAt } from '../../former.server.ts';
import { readStory } from '../../stories.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => listStoryIds().map((story) => ({ story }));

/** The corpus for the page's script (see `lib/browser/load-corpus.ts` for why it is a script itself). */
export const GET: RequestHandler = ({ params }) =>
	new Response(
		`self.yanshengCorpus=${JSON.stringify(readStory(storyAt(params.story)).corpus)};\n`,
		{
			headers: { 'content-type': 'text/javascript; charset=utf-8' }
		}
	);
