import type { LibraryModel } from './schema.ts';
import { STREAM } from './streams.ts';

/** Packing and unpacking changes the bytes, not what can be read out of them in the end. */
export const zlib: LibraryModel = {
  name: 'zlib',
  packages: ['node:zlib', 'zlib', 'gunzip-maybe'],
  code: `${STREAM}
function later(data, options, done) {
  const callback = typeof options === 'function' ? options : done;
  callback?.(null, data);
  return $unknown();
}
const now = (data) => data;
const flow = () => new Stream();
export { later as gzip, later as gunzip, later as deflate, later as inflate, later as deflateRaw, later as inflateRaw };
export { later as unzip, later as brotliCompress, later as brotliDecompress, later as zstdCompress, later as zstdDecompress };
export { now as gzipSync, now as gunzipSync, now as deflateSync, now as inflateSync, now as deflateRawSync, now as inflateRawSync };
export { now as unzipSync, now as brotliCompressSync, now as brotliDecompressSync, now as zstdCompressSync, now as zstdDecompressSync };
export { flow as createGzip, flow as createGunzip, flow as createDeflate, flow as createInflate, flow as createDeflateRaw };
export { flow as createInflateRaw, flow as createUnzip, flow as createBrotliCompress, flow as createBrotliDecompress };
export default flow;
`,
};
