import { TO_FIND } from '#lib/outputs/archive/to-find.ts';

/** What the list of all stories searches them by. */
export const match = (param: string): param is typeof TO_FIND => param === TO_FIND;
