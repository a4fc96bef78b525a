import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { makeProject, tellNextStory } from '../../scripts/tools/bench/next-story.ts';

/** The README's “Your next story”, command by command, with an article of a city that the project does not know. */

test('each step of the next story does what the README says, up to the page', async () => {
	const project = await makeProject();
	onTestFinished(() => rmSync(project, { recursive: true, force: true }));
	const steps = await tellNextStory(project);
	expect(steps.map(({ command }) => command.replace(/^npm (?:run )?(\S+).*$/, '$1'))).toEqual([
		'new-story',
		'extract',
		'review',
		'lexicon',
		'start'
	]);
}, 600_000);
