/**
 * Measures, and asserts nothing: times depend on the machine.
 *
 *     npm run bench                        # everything
 *     npm run bench -- extract growth      # some of it
 */
import { argv, exit } from 'node:process';

/** Each measured on its own: what one section needs is loaded for it alone. */
const sections: Record<string, { title: string; run: () => Promise<void> }> = {
	extract: {
		title: 'Extraction against plain segmentation',
		run: async () => (await import('./bench/extract.ts')).benchExtract()
	},
	growth: {
		title: 'Extraction: time and memory against size',
		run: async () => (await import('./bench/growth.ts')).benchGrowth()
	},
	parallel: {
		title: 'Many articles, one process against GNU parallel: the same bytes',
		run: async () => (await import('./bench/parallel.ts')).benchParallel()
	},
	build: {
		title: 'Building the site, by number of stories',
		run: async () => (await import('./bench/build.ts')).benchBuild()
	},
	'next-story': {
		title: 'From an article to its page, step by step',
		run: async () => (await import('./bench/next-story.ts')).benchNextStory()
	},
	bytes: {
		title: 'Bytes of the built pages, by cause',
		run: async () => (await import('./bench/bytes.ts')).benchBytes()
	},
	interaction: {
		title: 'From tap to painted views on a phone, CPU 4× slower',
		run: async () => (await import('./bench/interaction.ts')).benchInteraction()
	},
	find: {
		title: 'From key to painted results, 100 stories, CPU 4× slower',
		run: async () => (await import('./bench/find.ts')).benchFind()
	},
	desk: {
		title: 'The desk: from a pause in typing to what was read',
		run: async () => (await import('./bench/desk.ts')).benchDesk()
	},
	hosting: {
		title: 'Served from one machine, under load',
		run: async () => (await import('./bench/hosting.ts')).benchHosting()
	}
};

const asked = argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
	console.error(
		`bench: no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}`
	);
	exit(1);
}
for (const [name, { title, run }] of Object.entries(sections)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	console.log(`\n## ${name}: ${title}\n`);
	await run();
}
