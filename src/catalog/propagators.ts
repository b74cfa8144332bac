import type { PropagatorRow } from './schema.ts';

const FIRST = [{ argument: 0 }];

/** Encoders, serializers and formatters: what goes in is readable in what comes out. */
const TEXT: readonly PropagatorRow[] = [
  {
    packages: ['<global>'],
    calls: ['{encodeURIComponent,encodeURI,decodeURIComponent,decodeURI,escape,unescape,btoa,atob,structuredClone}'],
    data: FIRST,
  },
  { packages: ['<global>'], calls: ['Buffer.{from,concat}', 'new {Buffer,Blob,File}'], data: FIRST },
  { packages: ['node:buffer'], calls: ['Buffer.{from,concat}', 'new {Buffer,Blob,File}', 'btoa', 'atob'], data: FIRST },
  { packages: ['node:util'], calls: ['{format,inspect,stripVTControlCharacters,toUSVString}'], data: 'all' },
  { packages: ['node:util'], calls: ['formatWithOptions'], data: [{ argument: 1, rest: true }] },
  { packages: ['node:v8'], calls: ['{serialize,deserialize}'], data: FIRST },
  { packages: ['node:querystring'], calls: ['{stringify,encode,escape,parse,decode,unescape}'], data: FIRST },
  { packages: ['node:url'], calls: ['format'], data: FIRST },
  {
    packages: ['node:zlib'],
    calls: [
      '{gzipSync,gunzipSync,deflateSync,inflateSync,deflateRawSync,inflateRawSync,brotliCompressSync,brotliDecompressSync}',
    ],
    data: FIRST,
  },
  {
    packages: ['pako', 'fflate'],
    calls: ['{gzip,ungzip,deflate,inflate,gzipSync,gunzipSync,strToU8,strFromU8}'],
    data: FIRST,
  },
  { packages: ['qs', 'query-string'], calls: ['{stringify,parse}', 'default.{stringify,parse}'], data: FIRST },
  {
    packages: ['he', 'html-entities', 'entities'],
    calls: ['{encode,decode,escape,unescape,encodeXML,escapeUTF8}'],
    data: FIRST,
  },
  { packages: ['lodash.escape', 'escape-html', 'slugify', '@sindresorhus/slugify'], calls: ['default'], data: FIRST },
  { packages: ['iconv-lite'], calls: ['{encode,decode}'], data: FIRST },
  {
    packages: ['js-base64', 'base64-js', 'base64url'],
    calls: ['{default,encode,decode,toByteArray,fromByteArray,Base64.encode}'],
    data: FIRST,
  },
  {
    packages: ['sprintf-js', 'format-util'],
    calls: ['{sprintf,vsprintf,default}'],
    data: 'all',
  },
];

/** Text for a terminal: colours, frames, columns. */
const TERMINAL: readonly PropagatorRow[] = [
  {
    packages: [
      'chalk',
      'kleur',
      'colorette',
      'ansi-colors',
      'ansis',
      'picocolors',
      'yoctocolors',
      'nanocolors',
      'colors',
      '@colors/colors',
      'cli-color',
    ],
    calls: [
      '{*,default.*}',
      '{*.*,default.*.*}',
      '{*.*.*,default.*.*.*}',
      '{hex,rgb,bgHex,bgRgb,ansi256,bgAnsi256,keyword}()',
      '*.{hex,rgb,bgHex,bgRgb,ansi256,bgAnsi256,keyword}()',
      'createColors().*',
      'new {Chalk,Instance}().*',
    ],
    data: 'all',
  },
  { packages: ['colors/safe', '@colors/colors/safe', 'kleur/colors'], calls: ['*', 'default.*'], data: 'all' },
  {
    packages: [
      'boxen',
      'strip-ansi',
      'wrap-ansi',
      'slice-ansi',
      'cli-truncate',
      'terminal-link',
      'columnify',
      'cliui',
      'text-table',
    ],
    calls: ['default'],
    data: FIRST,
  },
];

/** Files made for an upload. */
const UPLOADS: readonly PropagatorRow[] = [
  {
    packages: ['openai', 'openai/uploads', 'groq-sdk', '@anthropic-ai/sdk', 'together-ai'],
    calls: ['toFile'],
    data: FIRST,
  },
];

/** Serializers of whole objects. */
const OBJECTS: readonly PropagatorRow[] = [
  {
    packages: ['superjson', 'devalue', 'flatted', 'telejson'],
    calls: ['{stringify,serialize,parse,deserialize,uneval,toJSON}'],
    data: FIRST,
  },
  {
    packages: [
      'fast-json-stable-stringify',
      'fast-safe-stringify',
      'json-stable-stringify',
      'json-stringify-safe',
      'safe-stable-stringify',
      'stringify-object',
    ],
    calls: ['default', '{stringify,stable}'],
    data: FIRST,
  },
  { packages: ['js-yaml'], calls: ['{dump,safeDump,load,safeLoad}'], data: FIRST },
  { packages: ['yaml', 'json5', '@iarna/toml', 'smol-toml', 'ini'], calls: ['{stringify,parse}'], data: FIRST },
  { packages: ['xml2js'], calls: ['new Builder().buildObject', '{parseString,parseStringPromise}'], data: FIRST },
  { packages: ['fast-xml-parser'], calls: ['new XMLBuilder().build', 'new XMLParser().parse'], data: FIRST },
  { packages: ['xml-js'], calls: ['{js2xml,json2xml,xml2js,xml2json}'], data: FIRST },
  {
    packages: ['msgpackr', '@msgpack/msgpack', 'cbor-x', 'bson'],
    calls: ['{pack,unpack,encode,decode,serialize,deserialize}'],
    data: FIRST,
  },
  // Signed, not encrypted: everybody who holds the token can read it.
  { packages: ['jsonwebtoken'], calls: ['{sign,decode}'], data: FIRST },
  { packages: ['jose'], calls: ['new {SignJWT,CompactSign,FlattenedSign,GeneralSign,UnsecuredJWT}'], data: FIRST },
  { packages: ['jose'], calls: ['new {SignJWT,CompactSign,FlattenedSign,GeneralSign}().sign'], data: 'receiver' },
  { packages: ['openpgp'], calls: ['{createMessage,createCleartextMessage}'], data: FIRST },
];

/** Tables that are text or memory until somebody writes them. */
const TABLES: readonly PropagatorRow[] = [
  {
    packages: ['csv-stringify', 'csv-stringify/sync', 'csv-stringify/browser/esm/sync'],
    calls: ['{stringify,default}'],
    data: FIRST,
  },
  { packages: ['csv-parse', 'csv-parse/sync'], calls: ['{parse,default}'], data: FIRST },
  { packages: ['fast-csv', '@fast-csv/format'], calls: ['{write,writeToString,writeToBuffer}'], data: FIRST },
  { packages: ['papaparse'], calls: ['{unparse,parse}'], data: FIRST },
  {
    packages: ['json2csv', '@json2csv/plainjs', '@json2csv/node'],
    calls: ['{parse,parseAsync}', 'new {Parser,AsyncParser}().parse'],
    data: FIRST,
  },
  { packages: ['json-2-csv'], calls: ['{json2csv,csv2json,json2csvAsync}'], data: FIRST },
  { packages: ['csv-writer'], calls: ['createObjectCsvStringifier().stringifyRecords'], data: FIRST },
  {
    packages: ['xlsx', 'xlsx-js-style'],
    calls: ['utils.{json_to_sheet,aoa_to_sheet,table_to_sheet,sheet_to_csv}', 'write'],
    data: FIRST,
  },
  {
    packages: ['xlsx', 'xlsx-js-style'],
    calls: ['utils.book_append_sheet'],
    data: [{ argument: 1 }],
    into: { argument: 0 },
  },
  {
    packages: ['xlsx', 'xlsx-js-style'],
    calls: ['utils.{sheet_add_json,sheet_add_aoa}'],
    data: [{ argument: 1 }],
    into: { argument: 0 },
  },
  {
    packages: ['exceljs'],
    calls: ['new Workbook().addWorksheet().{addRow,addRows,insertRow,insertRows,addTable}'],
    data: 'all',
    into: 'receiver',
  },
  { packages: ['exceljs'], calls: ['new Workbook().{xlsx,csv}.writeBuffer'], data: 'receiver' },
  {
    packages: ['xlsx', 'xlsx-js-style'],
    calls: ['read'],
    data: FIRST,
    apart: 'sheets',
  },
  { packages: ['xlsx', 'xlsx-js-style'], calls: ['utils.sheet_to_json'], data: FIRST, apart: 'cells' },
];

/** Text made from templates. */
const TEMPLATES: readonly PropagatorRow[] = [
  { packages: ['handlebars'], calls: ['compile()', 'template()'], data: FIRST },
  {
    packages: ['mustache', 'ejs', 'nunjucks', 'eta', 'pug'],
    calls: ['{render,renderFile,renderString,renderAsync}'],
    data: [{ argument: 1 }],
  },
  { packages: ['ejs', 'nunjucks', 'pug'], calls: ['{compile,compileFile}()', 'compile().render'], data: FIRST },
  {
    packages: ['marked', 'markdown-it'],
    calls: ['{parse,marked,default}', 'default().render', 'new default().render'],
    data: FIRST,
  },
];

/** Objects that a sink takes later. */
const BUILDERS: readonly PropagatorRow[] = [
  {
    packages: ['@langchain/core/messages', 'langchain'],
    calls: ['new {HumanMessage,SystemMessage,AIMessage,ChatMessage,ToolMessage}'],
    data: FIRST,
  },
  {
    packages: ['discord.js'],
    calls: ['new EmbedBuilder().{setTitle,setDescription,addFields,setFields,setFooter,setAuthor}'],
    data: 'all',
    into: 'receiver',
  },
  {
    packages: ['discord.js'],
    calls: ['new {EmbedBuilder,MessageEmbed}', 'EmbedBuilder.from'],
    data: 'all',
  },
  { packages: ['typeorm'], calls: ['new Repository().create'], data: FIRST, same: true },
  { packages: ['typeorm'], calls: ['new EntityManager().create'], data: [{ argument: 1 }], same: true },
  { packages: ['bookshelf'], calls: ['default().model().forge'], data: FIRST },
  {
    packages: ['@google-cloud/storage', 'firebase-admin', 'firebase-admin/storage'],
    calls: ['new Storage().bucket().file().save'],
    data: FIRST,
    into: 'self',
  },
];

/** Tables for a terminal. */
const TERMINAL_TABLES: readonly PropagatorRow[] = [
  {
    packages: ['cli-table', 'cli-table2', 'cli-table3', 'tty-table'],
    calls: ['new default().{push,unshift}'],
    data: 'all',
    into: 'self',
  },
  { packages: ['cli-table', 'cli-table2', 'cli-table3'], calls: ['new default().toString'], data: 'receiver' },
  {
    packages: ['table', 'as-table'],
    calls: ['{table,default}'],
    data: FIRST,
  },
];

/** Documents that are given as bytes or text when they are finished. Those that are streams have rows of their own. */
const DOCUMENTS: readonly PropagatorRow[] = [
  {
    packages: ['pdf-lib'],
    calls: [
      '{PDFDocument.create(),PDFDocument.load(),new PDFDocument()}.{addPage,insertPage,getPage}().drawText',
      '{PDFDocument.create(),PDFDocument.load(),new PDFDocument()}.getForm().{getTextField,createTextField}().setText',
      '{PDFDocument.create(),PDFDocument.load(),new PDFDocument()}.getForm().getDropdown().select',
      '{new PDFPage().drawText,new PDFTextField().setText}',
    ],
    data: FIRST,
    into: 'receiver',
  },
  {
    packages: ['pdf-lib'],
    calls: ['{PDFDocument.create(),PDFDocument.load(),new PDFDocument()}.{save,saveAsBase64}'],
    data: 'receiver',
  },
  { packages: ['jspdf'], calls: ['new jsPDF().{text,cell}'], data: 'all', into: 'receiver' },
  { packages: ['jspdf'], calls: ['new jsPDF().output'], data: 'receiver' },
  { packages: ['jspdf-autotable'], calls: ['{default,autoTable}'], data: [{ argument: 1 }], into: { argument: 0 } },
  { packages: ['docx'], calls: ['new {TextRun,Paragraph,TableCell,TableRow,Table,Document}'], data: FIRST },
  { packages: ['docx'], calls: ['Packer.{toBuffer,toBlob,toBase64String,toString}'], data: FIRST },
  { packages: ['docxtemplater'], calls: ['new default().{render,setData}'], data: FIRST, into: 'receiver' },
  { packages: ['docxtemplater'], calls: ['new default().getZip().generate'], data: 'receiver' },
];

export const propagators: readonly PropagatorRow[] = [
  ...TEXT,
  ...TERMINAL,
  ...UPLOADS,
  ...OBJECTS,
  ...TABLES,
  ...TEMPLATES,
  ...BUILDERS,
  ...TERMINAL_TABLES,
  ...DOCUMENTS,
];
