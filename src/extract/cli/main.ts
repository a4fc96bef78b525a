/** `npm run extract`. */
import { runProcess } from './command.ts';

await runProcess(process.argv.slice(2), '');
