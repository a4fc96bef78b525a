import { zhFile } from '#lib/messages/zh.file.ts';
import type { recount } from '#lib/recount/recount.ts';

/** What a recount found to differ, a line each. */
export const say = ({ differences }: ReturnType<typeof recount>): string[] =>
	differences.map(({ what, shown, found }) => `${what(zhFile.recount.what)}: ${shown} / ${found}`);
