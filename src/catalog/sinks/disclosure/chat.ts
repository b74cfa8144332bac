import type { VendorEntry } from '../../schema.ts';

/** Chats and social networks. */
export default [
  {
    vendor: 'Slack',
    packages: ['@slack/web-api'],
    sinks: [
      {
        calls: ['new WebClient().chat.{postMessage,postEphemeral,update,scheduleMessage,meMessage}'],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'text' },
          { argument: 0, path: 'blocks' },
          { argument: 0, path: 'attachments' },
          { argument: 0, path: 'metadata' },
        ],
      },
      {
        calls: ['new WebClient().files.{uploadV2,upload}', 'new WebClient().filesUploadV2'],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'content' },
          { argument: 0, path: 'file' },
          { argument: 0, path: 'file_uploads' },
          { argument: 0, path: 'filename' },
          { argument: 0, path: 'initial_comment' },
          { argument: 0, path: 'title' },
        ],
      },
      {
        calls: ['new WebClient().views.{open,publish,update,push}'],
        kind: 'disclosure',
        data: [{ argument: 0, path: 'view' }],
      },
      { calls: ['new WebClient().apiCall'], kind: 'disclosure', data: [{ argument: 1 }] },
    ],
    hosts: [
      { host: 'hooks.slack.com', kind: 'disclosure' },
      { host: 'slack.com', path: '^/api/', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Slack',
    packages: ['@slack/webhook'],
    sinks: [{ calls: ['new IncomingWebhook().send'], kind: 'disclosure', data: [{ argument: 0 }] }],
    verified: 'typings',
  },
  {
    vendor: 'Slack',
    packages: ['@slack/bolt'],
    sinks: [
      // `app.message('orders', async ({ say }) => …)`
      {
        calls: ['new App().*.{$0,$1,$2}.$0.{say,respond}'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
      },
      {
        calls: ['new App().client.chat.{postMessage,postEphemeral,update,scheduleMessage}'],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'text' },
          { argument: 0, path: 'blocks' },
          { argument: 0, path: 'attachments' },
        ],
      },
    ],
    aliases: [{ path: 'new App().*.{$0,$1,$2}.$0.client', sameAs: 'new App().client' }],
    verified: 'documentation',
  },
  {
    vendor: 'Discord',
    packages: ['discord.js'],
    sinks: [
      { calls: ['new WebhookClient().{send,editMessage}'], kind: 'disclosure', data: 'all' },
      { calls: ['new TextChannel().send', 'new Message().{reply,edit}'], kind: 'disclosure', data: [{ argument: 0 }] },
      {
        calls: ['new CommandInteraction().{reply,editReply,followUp}'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [
      { path: 'new Client().channels.{fetch(),cache.get()}', sameAs: 'new TextChannel()' },
      { path: 'new Client().on.$1.$0.channel', sameAs: 'new TextChannel()' },
      { path: 'new {DMChannel,ThreadChannel,NewsChannel,BaseGuildTextChannel}()', sameAs: 'new TextChannel()' },
      // Builders give themselves back.
      {
        path: 'new EmbedBuilder().{setTitle,setDescription,addFields,setFields,setFooter,setAuthor,setColor,setURL,setTimestamp,setThumbnail,setImage,spliceFields}()',
        sameAs: 'new EmbedBuilder()',
      },
      { path: 'new MessageEmbed()', sameAs: 'new EmbedBuilder()' },
      { path: 'new {ChatInputCommandInteraction,ButtonInteraction}()', sameAs: 'new CommandInteraction()' },
    ],
    hosts: [
      { host: 'discord.com', path: '^/api/(?:v\\d+/)?webhooks/', kind: 'disclosure' },
      { host: 'discordapp.com', path: '^/api/', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Telegram',
    packages: ['node-telegram-bot-api'],
    sinks: [
      {
        calls: ['new default().{sendMessage,sendDocument,sendPhoto}'],
        kind: 'disclosure',
        data: [{ argument: 1, rest: true }],
      },
      {
        calls: ['new default().{editMessageText,editMessageCaption,answerCallbackQuery}'],
        kind: 'disclosure',
        data: 'all',
      },
      { calls: ['new Bot().api.{sendMessage,sendDocument,sendPhoto}'], kind: 'disclosure', data: 'all' },
    ],
    hosts: [{ host: 'api.telegram.org', path: '^/bot', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'Telegram',
    packages: ['telegraf', 'grammy'],
    sinks: [
      {
        calls: [
          'new Telegraf().telegram.{sendMessage,sendDocument,sendPhoto}',
          'new Bot().api.{sendMessage,sendDocument,sendPhoto}',
        ],
        kind: 'disclosure',
        data: [{ argument: 1, rest: true }],
      },
      {
        calls: ['{new Telegraf().telegram,new Bot().api}.{editMessageText,editMessageCaption,answerCallbackQuery}'],
        kind: 'disclosure',
        data: 'all',
      },
      {
        calls: [
          'new Context().{reply,replyWithHTML,replyWithMarkdown,replyWithMarkdownV2,replyWithDocument,replyWithPhoto}',
          'new Context().{sendMessage,sendDocument,sendPhoto,editMessageText,editMessageCaption}',
          'new Context().{answerCbQuery,answerCallbackQuery}',
        ],
        kind: 'disclosure',
        data: 'all',
      },
    ],
    aliases: [
      { path: '{new Telegraf(),new Bot()}.*.{$0,$1}.$0', sameAs: 'new Context()' },
      { path: 'new Context().telegram', sameAs: 'new Telegraf().telegram' },
      { path: 'new Context().api', sameAs: 'new Bot().api' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Microsoft Teams',
    packages: ['botbuilder'],
    sinks: [
      { calls: ['new TurnContext().{sendActivity,sendActivities}'], kind: 'disclosure', data: [{ argument: 0 }] },
    ],
    hosts: [
      { host: '*.webhook.office.com', kind: 'disclosure' },
      { host: 'outlook.office.com', path: '^/webhook/', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Microsoft Teams',
    packages: ['ms-teams-webhook'],
    sinks: [{ calls: ['new IncomingWebhook().send'], kind: 'disclosure', data: [{ argument: 0 }] }],
    verified: 'documentation',
  },
  {
    vendor: 'X',
    packages: ['twitter-api-v2'],
    // A post is public, a direct message is not.
    sinks: [
      {
        calls: ['new TwitterApi().{v1,v2}.{tweet,reply,tweetThread}'],
        kind: 'public-exposure',
        data: [{ argument: 0 }],
      },
      { calls: ['new TwitterApi().v1.sendDm'], kind: 'disclosure', data: [{ argument: 0 }] },
      { calls: ['new TwitterApi().v2.sendDmToParticipant'], kind: 'disclosure', data: [{ argument: 1 }] },
    ],
    aliases: [
      { path: 'new default()', sameAs: 'new TwitterApi()' },
      { path: 'new TwitterApi().{readWrite,readOnly}', sameAs: 'new TwitterApi()' },
    ],
    hosts: [
      { host: 'api.x.com', kind: 'disclosure' },
      { host: 'api.twitter.com', kind: 'disclosure' },
    ],
    verified: 'typings',
  },
  {
    vendor: 'Google Chat',
    packages: [],
    hosts: [{ host: 'chat.googleapis.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  { vendor: 'ntfy', packages: [], hosts: [{ host: 'ntfy.sh', kind: 'disclosure' }], verified: 'documentation' },
  {
    vendor: 'Pushover',
    packages: [],
    hosts: [{ host: 'api.pushover.net', kind: 'disclosure' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
