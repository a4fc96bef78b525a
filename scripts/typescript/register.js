/**
 * `node --import ./scripts/typescript/register.js FILE.ts`: from 22.18 on, Node runs TypeScript by itself; before, by way of
 * `load.js`.
 */
import { register } from 'node:module';

const { typescript } = /** @type {{ typescript?: unknown }} */ (process.features);
if (!typescript) register('./load.js', import.meta.url);
