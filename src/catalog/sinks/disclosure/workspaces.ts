import type { VendorEntry } from '../../schema.ts';

/** Shared tables, documents, issue trackers. */
export default [
  {
    vendor: 'Airtable',
    packages: ['airtable'],
    sinks: [{ calls: ['new default().base()().{create,update,replace}'], kind: 'disclosure', data: 'all' }],
    aliases: [
      { path: 'base()', sameAs: 'new default().base()' },
      { path: '{new default().base().table(),new Table()}', sameAs: 'new default().base()()' },
    ],
    hosts: [{ host: 'api.airtable.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Notion',
    packages: ['@notionhq/client'],
    sinks: [
      {
        calls: ['new Client().pages.{create,update}'],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'properties' },
          { argument: 0, path: 'children' },
        ],
      },
      {
        calls: ['new Client().blocks.children.append', 'new Client().comments.create'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
      },
    ],
    hosts: [{ host: 'api.notion.com', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'monday.com',
    packages: ['monday-sdk-js'],
    sinks: [{ calls: ['default().api'], kind: 'disclosure', data: 'all' }],
    hosts: [{ host: 'api.monday.com', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'monday.com',
    packages: ['@mondaydotcomorg/api'],
    sinks: [{ calls: ['new ApiClient().request'], kind: 'disclosure', data: 'all' }],
    verified: 'typings',
  },
  {
    vendor: 'GitHub',
    packages: ['@octokit/rest', 'octokit', '@octokit/core'],
    sinks: [
      {
        calls: ['new Octokit().rest.issues.{create,createComment,update}'],
        kind: 'disclosure',
        data: [
          { argument: 0, path: 'title' },
          { argument: 0, path: 'body' },
        ],
      },
      {
        calls: ['new Octokit().rest.gists.create'],
        kind: 'public-exposure',
        data: [{ argument: 0, path: 'files' }],
        when: [{ argument: 0, path: 'public', matches: '^true$' }],
      },
      {
        calls: ['new Octokit().rest.gists.create'],
        kind: 'disclosure',
        data: [{ argument: 0, path: 'files' }],
        unless: [{ argument: 0, path: 'public', matches: '^true$' }],
      },
      { calls: ['new Octokit().request'], kind: 'disclosure', data: [{ argument: 0 }, { argument: 1 }] },
    ],
    aliases: [
      { path: 'new Octokit().issues', sameAs: 'new Octokit().rest.issues' },
      { path: 'new Octokit().gists', sameAs: 'new Octokit().rest.gists' },
    ],
    hosts: [{ host: 'api.github.com', path: '^/(?:repos/.+/issues|gists)', kind: 'disclosure' }],
    verified: 'typings',
  },
  {
    vendor: 'Atlassian',
    packages: ['jira-client'],
    sinks: [{ calls: ['new default().{addNewIssue,addComment,updateIssue}'], kind: 'disclosure', data: 'all' }],
    hosts: [{ host: '*.atlassian.net', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Atlassian',
    packages: ['jira.js'],
    sinks: [
      {
        calls: ['new Version3Client().issues.{createIssue,editIssue}', 'new Version3Client().issueComments.addComment'],
        kind: 'disclosure',
        data: [{ argument: 0 }],
      },
    ],
    aliases: [{ path: 'new Version2Client()', sameAs: 'new Version3Client()' }],
    verified: 'documentation',
  },
  {
    vendor: 'Linear',
    packages: ['@linear/sdk'],
    sinks: [{ calls: ['new LinearClient().{createIssue,createComment}'], kind: 'disclosure', data: [{ argument: 0 }] }],
    hosts: [{ host: 'api.linear.app', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Asana',
    packages: ['asana'],
    sinks: [{ calls: ['new TasksApi().{createTask,updateTask}'], kind: 'disclosure', data: [{ argument: 0 }] }],
    hosts: [{ host: 'app.asana.com', path: '^/api/', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'Trello',
    packages: [],
    hosts: [{ host: 'api.trello.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
  {
    vendor: 'ClickUp',
    packages: [],
    hosts: [{ host: 'api.clickup.com', kind: 'disclosure' }],
    verified: 'documentation',
  },
] satisfies readonly VendorEntry[];
