/**
 * A rule of a table, with an example that tests read: with the row it is read as `reads` says, and without the row otherwise
 * (`tests/extract/speech/tables.test.ts`). To teach a rule, add a row.
 */
export interface Row {
	/** What the rule sees. */
	name: string;
	/** An article, as short as shows it. */
	example: string;
	/** Whose words are which in it: 骆春生：路灯亮了。; nobody's begin with the colon. */
	reads: readonly string[];
}
