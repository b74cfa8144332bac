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
          'new default().beta.threads.{create,createAndRun}',
        ],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'messages' }],
      },
      {
        calls: ['new default().responses.{create,parse,stream}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'input' },
          { argument: 0, path: 'instructions' },
        ],
      },
      {
        calls: ['new default().{embeddings,moderations}.create'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'input' }],
      },
      {
        calls: ['new default().completions.create', 'new default().images.{generate,edit}'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'prompt' }],
      },
      { calls: ['new default().files.create'], kind: 'ai-model', data: [{ argument: 0, path: 'file' }] },
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
