import type { Plugin } from 'vite';

/** Leaves out of bundles what only tests read: what rules are called, and the examples of rules and of verbs. */
export const noExamples: Plugin = {
	name: 'yansheng-no-examples',
	enforce: 'pre',
	transform(code, id) {
		if (/\/src\/extract\/words\/verbs\.ts$/.test(id))
			return { code: withoutVerbExamples(code), map: null };
		if (/\/src\/extract\/speech\/[\w-]+\.ts$/.test(id))
			return { code: withoutRuleExamples(code), map: null };
		return null;
	}
};

/** Without the fourth column of the table: 说⇥cue⇥short ends common⇥骆春生代表说，路灯亮了。 */
export const withoutVerbExamples = (code: string): string =>
	code
		.split('\n')
		.map((line) => {
			const columns = line.split('\t');
			return columns.length === 4 && columns[0] !== '' ? columns.slice(0, 3).join('\t') : line;
		})
		.join('\n');

/** What a row of a table begins with: its name, an example, and how that reads. */
const ROW =
	/^\t\tname:\s{1,4}(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"),\n\t\texample:\s{1,4}'(?:[^'\\\n]|\\.)*',\n\t\treads: \[[^\]]*\],\n/gm;

/** Tables of rules without what their rows begin with. */
export const withoutRuleExamples = (code: string): string => code.replace(ROW, '');
