/**
 * Globals of JavaScript, browsers, Node, Deno, Bun, workers and test runners that are functions or have methods. Any other
 * global is the program's own: a script that the page loads before, a function of the same Apps Script project.
 */
export const STANDARD_GLOBALS: ReadonlySet<string> = new Set([
  ...['addEventListener', 'after', 'afterAll', 'afterEach', 'alert', 'arguments', 'assert', 'atob', 'before'],
  ...['beforeAll', 'beforeEach', 'browser', 'btoa', 'caches', 'chai', 'chrome', 'clearInterval', 'clearTimeout'],
  ...['close', 'confirm', 'console', 'cookieStore', 'cy', 'decodeURI', 'decodeURIComponent', 'define', 'describe'],
  ...['dispatchEvent', 'document', 'encodeURI', 'encodeURIComponent', 'escape', 'eval', 'event', 'exports', 'fetch'],
  ...['global', 'globalThis', 'history', 'import', 'importScripts', 'indexedDB', 'isFinite', 'isNaN', 'it', 'jest'],
  ...['localStorage', 'location', 'module', 'name', 'navigator', 'nock', 'open', 'parent', 'parseFloat', 'parseInt'],
  ...['performance', 'postMessage', 'print', 'process', 'prompt', 'queueMicrotask', 'removeEventListener'],
  ...['reportError', 'require', 'self', 'sessionStorage', 'setImmediate', 'setInterval', 'setTimeout', 'sinon'],
  ...['structuredClone', 'suite', 'test', 'top', 'unescape', 'vi', 'window', 'crypto', 'expect', 'msw'],
]);
