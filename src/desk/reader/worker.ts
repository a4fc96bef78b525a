import { expose } from 'comlink';
import { Reader } from './reader.ts';

/** The reader's own script: in a worker it answers its page, and the page itself takes it where no worker can be. */
export const reader = new Reader();

if (typeof document === 'undefined') expose(reader);
