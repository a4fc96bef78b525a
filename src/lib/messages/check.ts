import type { Language } from './language.ts';
import type { CheckMessages } from './zh.check.ts';

/** Each language's words by themselves, when they are needed. */
export async function loadCheckMessages({ code }: Language): Promise<CheckMessages> {
	return code === 'en'
		? (await import('./en.check.ts')).enCheck
		: (await import('./zh.check.ts')).zhCheck;
}
