import type { VendorEntry } from '../../schema.ts';

/** SDKs of hosted models. */
export default [
  {
    vendor: 'Anthropic',
    packages: ['@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'],
    sinks: [
      {
        calls: ['new default().{messages,beta.messages}.{create,stream,parse,countTokens}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'messages' },
          { argument: 0, path: 'system' },
        ],
      },
      {
        calls: ['new default().{messages,beta.messages}.batches.create'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'requests' }],
      },
      { calls: ['new default().completions.create'], kind: 'ai-model', data: [{ argument: 0, path: 'prompt' }] },
    ],
    aliases: [{ path: 'new {Anthropic,AnthropicBedrock,AnthropicVertex}()', sameAs: 'new default()' }],
    hosts: [{ host: 'api.anthropic.com', kind: 'ai-model' }],
    verified: 'typings',
  },
  {
    vendor: 'Google Gemini',
    packages: ['@google/genai'],
    sinks: [
      {
        calls: ['new GoogleGenAI().models.{generateContent,generateContentStream,embedContent,countTokens}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'contents' },
          { argument: 0, path: 'config' },
        ],
      },
      {
        calls: ['new GoogleGenAI().chats.create().{sendMessage,sendMessageStream}'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'message' }],
      },
      { calls: ['new GoogleGenAI().chats.create'], kind: 'ai-model', data: [{ argument: 0, path: 'history' }] },
      { calls: ['new GoogleGenAI().files.upload'], kind: 'ai-model', data: [{ argument: 0, path: 'file' }] },
    ],
    aliases: [{ path: 'new Chat()', sameAs: 'new GoogleGenAI().chats.create()' }],
    hosts: [
      { host: 'generativelanguage.googleapis.com', kind: 'ai-model' },
      { host: '*-aiplatform.googleapis.com', kind: 'ai-model' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Gemini',
    packages: ['@google/generative-ai', '@google-cloud/vertexai'],
    sinks: [
      {
        calls: [
          'new GenerativeModel().{generateContent,generateContentStream,startChat,embedContent}',
          'new GenerativeModel().startChat().{sendMessage,sendMessageStream}',
        ],
        kind: 'ai-model',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [
      { path: '{new GoogleGenerativeAI(),new VertexAI()}.getGenerativeModel()', sameAs: 'new GenerativeModel()' },
      { path: 'new ChatSession()', sameAs: 'new GenerativeModel().startChat()' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Amazon Bedrock',
    packages: ['@aws-sdk/client-bedrock-runtime'],
    sinks: [
      {
        calls: [
          'new {InvokeModelCommand,InvokeModelWithResponseStreamCommand}',
          'new BedrockRuntime().{invokeModel,invokeModelWithResponseStream}',
        ],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'body' }],
      },
      {
        calls: ['new {ConverseCommand,ConverseStreamCommand}', 'new BedrockRuntime().{converse,converseStream}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'messages' },
          { argument: 0, path: 'system' },
        ],
      },
    ],
    hosts: [{ host: 'bedrock-runtime.*.amazonaws.com', kind: 'ai-model' }],
    verified: 'typings',
  },
  {
    vendor: 'Amazon Bedrock',
    packages: ['@aws-sdk/client-bedrock-agent-runtime'],
    sinks: [
      {
        calls: ['new InvokeAgentCommand'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'inputText' },
          { argument: 0, path: 'sessionState' },
        ],
      },
      { calls: ['new RetrieveAndGenerateCommand'], kind: 'ai-model', data: [{ argument: 0, path: 'input' }] },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Cohere',
    packages: ['cohere-ai'],
    sinks: [
      {
        calls: ['new CohereClient().{chat,chatStream}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'message' },
          { argument: 0, path: 'messages' },
          { argument: 0, path: 'documents' },
        ],
      },
      {
        calls: ['new CohereClient().{embed,rerank}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'texts' },
          { argument: 0, path: 'documents' },
        ],
      },
    ],
    aliases: [{ path: '{new CohereClientV2(),new CohereClient().v2}', sameAs: 'new CohereClient()' }],
    hosts: [
      { host: 'api.cohere.com', kind: 'ai-model' },
      { host: 'api.cohere.ai', kind: 'ai-model' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Mistral',
    packages: ['@mistralai/mistralai'],
    sinks: [
      { calls: ['new Mistral().chat.{complete,stream}'], kind: 'ai-model', data: [{ argument: 0, path: 'messages' }] },
      { calls: ['new Mistral().embeddings.create'], kind: 'ai-model', data: [{ argument: 0, path: 'inputs' }] },
    ],
    hosts: [{ host: 'api.mistral.ai', kind: 'ai-model' }],
    verified: 'typings',
  },
  {
    vendor: 'Replicate',
    packages: ['replicate'],
    sinks: [
      { calls: ['new default().{run,stream}'], kind: 'ai-model', data: [{ argument: 1, path: 'input' }] },
      { calls: ['new default().predictions.create'], kind: 'ai-model', data: [{ argument: 0, path: 'input' }] },
    ],
    hosts: [{ host: 'api.replicate.com', kind: 'ai-model' }],
    verified: 'typings',
  },
  {
    vendor: 'Azure OpenAI',
    packages: ['@azure/openai'],
    sinks: [
      {
        calls: ['new OpenAIClient().{getChatCompletions,streamChatCompletions,getCompletions,getEmbeddings}'],
        kind: 'ai-model',
        data: [{ argument: 1 }],
      },
    ],
    verified: 'documentation',
  },
  {
    // On the same machine, unless a host is given.
    vendor: 'Ollama',
    packages: ['ollama', 'ollama/browser'],
    sinks: [
      {
        calls: ['new Ollama().{chat,generate,embed,embeddings}'],
        kind: 'ai-model',
        data: [{ argument: 0 }],
        when: [{ at: 'new Ollama', argument: 0, path: 'host' }],
        unless: [
          { at: 'new Ollama', argument: 0, path: 'host', matches: '^(?:https?://)?(?:localhost|127\\.0\\.0\\.1)' },
        ],
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Hugging Face',
    packages: ['@huggingface/inference'],
    sinks: [
      {
        calls: [
          'new InferenceClient().{chatCompletion,chatCompletionStream,textGeneration,textGenerationStream}',
          'new InferenceClient().{featureExtraction,textClassification,tokenClassification,summarization,translation}',
        ],
        kind: 'ai-model',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new HfInference()', sameAs: 'new InferenceClient()' }],
    hosts: [
      { host: 'api-inference.huggingface.co', kind: 'ai-model' },
      { host: 'router.huggingface.co', kind: 'ai-model' },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
