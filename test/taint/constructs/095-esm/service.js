import { loadEmail } from './orders.js';
import { report, reportSafe } from './reporter.js';

export function runNightly() {
  const email = loadEmail();
  reportSafe(email);
  report(email); // !
  report(email.length);
}
