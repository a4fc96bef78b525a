import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../../../tests/commands/copies.ts';
import { npmRun, npmServe } from '../../../tests/commands/npm.ts';
import { printTable } from '../../table.ts';

/** An article that no rule was written for: an invented round-up of another city, whose region the project does not have. */
const UNSEEN = 'tests/fixtures/next-story/article.txt';
const ID = 'yueyang-2022';

export interface Step {
	/** As the README has it, with this article and id. */
	command: string;
	seconds: number;
}

/** What the machine takes of the ten minutes: each command of the README's “Your next story”, in a copy of the project. */
export async function benchNextStory(): Promise<void> {
	const copy = await makeProject();
	try {
		const steps = await tellNextStory(copy);
		const all = steps.reduce((sum, { seconds }) => sum + seconds, 0);
		const rows = [...steps, { command: 'all', seconds: all }];
		printTable(
			['step', 'seconds'],
			rows.map(({ command, seconds }) => [command, seconds.toFixed(1)])
		);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** A copy of the project with its own word list, and no story. */
export async function makeProject(): Promise<string> {
	const copy = copyProject();
	rmSync(join(copy, 'data'), { recursive: true });
	mkdirSync(join(copy, 'data/stories'), { recursive: true });
	cpSync('data/lexicon.yaml', join(copy, 'data/lexicon.yaml'));
	await npmRun(copy, ['prepare']);
	return copy;
}

/**
 * Does each step of the README's “Your next story” by its own command.
 *
 * @param project a copy of the project, which it changes
 * @throws where a command fails, or the page is not served in the end
 */
export async function tellNextStory(project: string): Promise<Step[]> {
	const steps: Step[] = [];
	for (const command of commandsOf(readFileSync('README.md', 'utf8'))) {
		const [, name = '', ...args] = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(command) ?? [];
		const began = performance.now();
		await run(project, [name, ...(args[0]?.split(' ') ?? [])], command);
		steps.push({ command, seconds: (performance.now() - began) / 1000 });
	}
	return steps;
}

/** The commands of the section, for the unseen article in place of the example. */
function commandsOf(readme: string): string[] {
	const section = /^## Your next story\n([^]*?)^#/m.exec(readme)?.[1] ?? '';
	return [...section.matchAll(/^ *(npm .*)$/gm)].map(([, command = '']) =>
		command
			.replace('article.txt', resolve(UNSEEN))
			.replace('hengyang-2022', ID)
			// The README's way on where the project has no region of the article's city.
			.replace(' --id ', ' --region none --id ')
	);
}

async function run(
	project: string,
	command: readonly [name: string, ...args: string[]],
	said: string
): Promise<void> {
	if (command[0] !== 'start') {
		const { status, stdout, stderr } = await npmRun(project, command);
		if (status !== 0) throw new Error(`${said} failed:\n${stdout}${stderr}`);
		return;
	}
	const serving = await npmServe(project, command);
	try {
		const page = await fetch(new URL(`${ID}/`, serving.url));
		const [title = ''] = readFileSync(
			join(project, 'data/stories', ID, 'article.txt'),
			'utf8'
		).split('\n');
		if (!page.ok || !(await page.text()).includes(title)) throw new Error(`no page of ${ID}`);
	} finally {
		await serving.stop();
	}
}
