import type { VendorEntry } from '../../schema.ts';

/** Libraries over several models, and stores of embeddings with the text they were made of. */
export default [
  {
    vendor: 'AI SDK',
    packages: ['ai'],
    sinks: [
      {
        calls: ['{generateText,streamText,generateObject,streamObject}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'prompt' },
          { argument: 0, path: 'messages' },
          { argument: 0, path: 'system' },
        ],
      },
      {
        calls: ['new Agent().{generate,stream}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'prompt' },
          { argument: 0, path: 'messages' },
        ],
      },
      { calls: ['new {Agent,ToolLoopAgent}'], kind: 'ai-model', data: [{ argument: 0, path: 'instructions' }] },
      // What a tool gives goes to the model that called it.
      { calls: ['{tool,dynamicTool}'], kind: 'ai-model', data: [{ argument: 0, path: 'execute', returned: true }] },
      { calls: ['embed'], kind: 'ai-model', data: [{ argument: 0, path: 'value' }] },
      { calls: ['embedMany'], kind: 'ai-model', data: [{ argument: 0, path: 'values' }] },
    ],
    aliases: [{ path: 'new {ToolLoopAgent,Experimental_Agent}()', sameAs: 'new Agent()' }],
    verified: 'typings',
  },
  {
    vendor: 'AI SDK',
    packages: ['@ai-sdk/react', '@ai-sdk/vue', '@ai-sdk/svelte', 'ai/react'],
    sinks: [{ calls: ['useChat().{sendMessage,append}'], kind: 'ai-model', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'LangChain',
    packages: [
      '@langchain/openai',
      '@langchain/anthropic',
      '@langchain/aws',
      '@langchain/google-genai',
      '@langchain/google-vertexai',
      '@langchain/groq',
      '@langchain/mistralai',
    ],
    sinks: [
      { calls: ['new ChatModel().{invoke,stream,batch,call,streamEvents}'], kind: 'ai-model', data: [{ argument: 0 }] },
      { calls: ['new Embeddings().{embedQuery,embedDocuments}'], kind: 'ai-model', data: [{ argument: 0 }] },
    ],
    aliases: [
      {
        path: 'new {ChatOpenAI,AzureChatOpenAI,OpenAI,ChatAnthropic,ChatBedrockConverse}()',
        sameAs: 'new ChatModel()',
      },
      { path: 'new {ChatGoogleGenerativeAI,ChatVertexAI,ChatGroq,ChatMistralAI}()', sameAs: 'new ChatModel()' },
      { path: 'new ChatModel().{bindTools,bind,withStructuredOutput,withConfig,pipe}()', sameAs: 'new ChatModel()' },
      { path: 'new {OpenAIEmbeddings,AzureOpenAIEmbeddings,BedrockEmbeddings}()', sameAs: 'new Embeddings()' },
      {
        path: 'new {GoogleGenerativeAIEmbeddings,VertexAIEmbeddings,MistralAIEmbeddings}()',
        sameAs: 'new Embeddings()',
      },
    ],
    verified: 'typings',
  },
  {
    // A template that is piped into a model is filled when the chain is invoked.
    vendor: 'LangChain',
    packages: ['@langchain/core/prompts'],
    sinks: [
      {
        calls: ['new ChatPromptTemplate().pipe().{invoke,stream,batch}'],
        kind: 'ai-model',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [
      { path: '{ChatPromptTemplate,PromptTemplate}.{fromTemplate,fromMessages}()', sameAs: 'new ChatPromptTemplate()' },
      { path: 'new PromptTemplate()', sameAs: 'new ChatPromptTemplate()' },
      { path: 'new ChatPromptTemplate().pipe().pipe()', sameAs: 'new ChatPromptTemplate().pipe()' },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'LangChain',
    packages: ['langchain'],
    sinks: [{ calls: ['createAgent().{invoke,stream}'], kind: 'ai-model', data: [{ argument: 0, path: 'messages' }] }],
    verified: 'documentation',
  },
  {
    vendor: 'LangChain',
    packages: ['@langchain/core/tools', 'langchain'],
    sinks: [
      { calls: ['tool'], kind: 'ai-model', data: [{ argument: 0, returned: true }] },
      {
        calls: ['new {DynamicTool,DynamicStructuredTool}'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'func', returned: true }],
      },
    ],
    verified: 'typings',
  },
  {
    // A server of the Model Context Protocol answers the model of whoever connects.
    vendor: 'MCP',
    packages: ['@modelcontextprotocol/sdk/server/mcp.js', '@modelcontextprotocol/sdk/server/mcp'],
    sinks: [
      {
        calls: ['new McpServer().{tool,registerTool,resource,registerResource,prompt,registerPrompt}'],
        kind: 'ai-model',
        data: [1, 2, 3, 4].map((argument) => ({ argument, returned: true })),
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'MCP',
    packages: ['@modelcontextprotocol/sdk/server/index.js', '@modelcontextprotocol/sdk/server'],
    sinks: [{ calls: ['new Server().setRequestHandler'], kind: 'ai-model', data: [{ argument: 1, returned: true }] }],
    verified: 'documentation',
  },
  {
    vendor: 'FastMCP',
    packages: ['fastmcp'],
    sinks: [
      {
        calls: ['new FastMCP().addTool'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'execute', returned: true }],
      },
      {
        calls: ['new FastMCP().{addResource,addResourceTemplate,addPrompt}'],
        kind: 'ai-model',
        data: [{ argument: 0, path: 'load', returned: true }],
      },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'OpenAI Agents',
    packages: ['@openai/agents'],
    sinks: [
      { calls: ['tool'], kind: 'ai-model', data: [{ argument: 0, path: 'execute', returned: true }] },
      { calls: ['run', 'new Runner().run'], kind: 'ai-model', data: [{ argument: 1 }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Pinecone',
    packages: ['@pinecone-database/pinecone'],
    sinks: [
      { calls: ['new Pinecone().index().{upsert,update,upsertRecords}'], kind: 'ai-model', data: [{ argument: 0 }] },
    ],
    aliases: [
      {
        path: '{new Pinecone().Index(),new Pinecone().index().namespace(),new Index()}',
        sameAs: 'new Pinecone().index()',
      },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Weaviate',
    packages: ['weaviate-client'],
    sinks: [
      {
        calls: ['connectToWeaviateCloud().collections.{get,use}().data.{insert,insertMany,update,replace}'],
        kind: 'ai-model',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: '{connectToLocal(),connectToCustom(),connectToWCS()}', sameAs: 'connectToWeaviateCloud()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Upstash Vector',
    packages: ['@upstash/vector'],
    sinks: [{ calls: ['new Index().{upsert,update}'], kind: 'ai-model', data: [{ argument: 0 }] }],
    aliases: [{ path: 'new Index().namespace()', sameAs: 'new Index()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Mastra',
    packages: ['@mastra/core/agent', '@mastra/core'],
    sinks: [
      { calls: ['new Agent().{generate,stream}'], kind: 'ai-model', data: [{ argument: 0 }] },
      { calls: ['new Agent'], kind: 'ai-model', data: [{ argument: 0, path: 'instructions' }] },
    ],
    verified: 'documentation',
  },
  {
    vendor: 'Qdrant',
    packages: ['@qdrant/js-client-rest'],
    sinks: [{ calls: ['new QdrantClient().{upsert,setPayload}'], kind: 'ai-model', data: [{ argument: 1 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Chroma',
    packages: ['chromadb'],
    sinks: [
      {
        calls: ['new ChromaClient().getOrCreateCollection().{add,upsert,update}'],
        kind: 'ai-model',
        data: [
          { argument: 0, path: 'documents' },
          { argument: 0, path: 'metadatas' },
        ],
      },
    ],
    aliases: [
      {
        path: '{new ChromaClient().createCollection(),new ChromaClient().getCollection(),new Collection()}',
        sameAs: 'new ChromaClient().getOrCreateCollection()',
      },
    ],
    verified: 'typings',
  },
] satisfies readonly VendorEntry[];
