import type { VendorEntry } from '../../schema.ts';

/** OpenAI and services that copy its interface. */
export default [
  {
    vendor: 'OpenAI',
    packages: ['openai'],
    sinks: [
      {
        calls: [
          'new default().chat.completions.{create,parse,stream,runTools}',
          'new default().beta.chat.completions.{parse,stream,runTools}',
          'new default().beta.threads.create',
        ],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'messages' },
          { argument: 0, path: 'user' },
          { argument: 0, path: 'metadata' },
        ],
      },
      {
        calls: ['new default().beta.threads.{createAndRun,createAndRunPoll,createAndRunStream}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'thread.messages' },
          { argument: 0, path: 'instructions' },
        ],
      },
      {
        calls: ['new default().beta.threads.messages.create'],
        kind: 'ai-model',
        data: [{ argument: 1, path: 'content' }],
      },
      {
        calls: ['new default().beta.threads.runs.{create,createAndPoll,stream}'],
        kind: 'ai-model',
        data: [
          { argument: 1, path: 'instructions' },
          { argument: 1, path: 'additional_instructions' },
          { argument: 1, path: 'additional_messages' },
        ],
      },
      { calls: ['new default().conversations.create'], kind: 'ai-model', data: [{ argument: 0, path: 'items' }] },
      { calls: ['new default().conversations.items.create'], kind: 'ai-model', data: [{ argument: 1, path: 'items' }] },
      {
        calls: ['new default().responses.{create,parse,stream}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'input' },
          { argument: 0, path: 'instructions' },
          { argument: 0, path: 'prompt' },
          { argument: 0, path: 'user' },
          { argument: 0, path: 'metadata' },
        ],
      },
      {
        calls: ['new default().{embeddings,moderations,audio.speech}.create'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'input' }],
      },
      {
        calls: ['new default().completions.create', 'new default().images.{generate,edit}'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'prompt' }],
      },
      { calls: ['new default().files.create'], kind: 'ai-model', data: [{ argument: 0, path: 'file' }] },
      // What a vector store is made of is searched by a model later.
      {
        calls: ['new default().vectorStores.files.{upload,uploadAndPoll}'],
        kind: 'ai-model',
        data: [{ argument: 1 }],
      },
    ],
    aliases: [{ path: '{new OpenAI(),new AzureOpenAI()}', sameAs: 'new default()' }],
    hosts: [
      { host: 'api.openai.com', kind: 'ai-model' },
      { host: '*.openai.azure.com', kind: 'ai-model' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Groq',
    packages: ['groq-sdk'],
    sinks: [
      {
        calls: ['new default().chat.completions.create'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'messages' }],
      },
    ],
    aliases: [{ path: 'new Groq()', sameAs: 'new default()' }],
    hosts: [{ host: 'api.groq.com', kind: 'ai-model' }],
    verified: 'typings',
  },
  {
    vendor: 'Together AI',
    packages: ['together-ai'],
    sinks: [
      {
        calls: ['new default().chat.completions.{create,stream}'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'messages' }],
      },
      { calls: ['new default().completions.create'], kind: 'ai-model', data: [{ argument: 0, path: 'prompt' }] },
      { calls: ['new default().embeddings.create'], kind: 'ai-model', data: [{ argument: 0, path: 'input' }] },
    ],
    aliases: [{ path: 'new Together()', sameAs: 'new default()' }],
    hosts: [{ host: 'api.together.xyz', kind: 'ai-model' }],
    verified: 'typings',
  },
  {
    vendor: 'DeepSeek',
    packages: [],
    hosts: [{ host: 'api.deepseek.com', kind: 'ai-model' }],
    verified: 'documentation',
  },
  {
    vendor: 'Perplexity',
    packages: [],
    hosts: [{ host: 'api.perplexity.ai', kind: 'ai-model' }],
    verified: 'documentation',
  },
  { vendor: 'xAI', packages: [], hosts: [{ host: 'api.x.ai', kind: 'ai-model' }], verified: 'documentation' },
  {
    vendor: 'OpenRouter',
    packages: [],
    hosts: [{ host: 'openrouter.ai', path: '^/api/', kind: 'ai-model' }],
    verified: 'documentation',
  },
  {
    vendor: 'Fireworks',
    packages: [],
    hosts: [{ host: 'api.fireworks.ai', kind: 'ai-model' }],
    verified: 'documentation',
  },
  {
    vendor: 'Voyage',
    packages: [],
    hosts: [{ host: 'api.voyageai.com', kind: 'ai-model' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
