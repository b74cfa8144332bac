import type { CredentialShape } from './schema.ts';

/** Tokens of cloud, developer and AI platforms. */
export const PLATFORM_SHAPES: readonly CredentialShape[] = [
  {
    id: 'github-token',
    kind: 'GitHub token',
    anchors: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern:
      /(?<![A-Za-z0-9_-])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9_])/,
  },
  {
    id: 'gitlab-token',
    kind: 'GitLab token',
    anchors: ['glpat-', 'gldt-', 'glrt-', 'glptt-'],
    pattern: /(?<![A-Za-z0-9_-])(?:glpat|gldt|glrt|glptt)-(?<secret>[A-Za-z0-9_-]{20,})/,
  },
  {
    id: 'google-api-key',
    kind: 'Google API key',
    anchors: ['AIza'],
    pattern: /(?<![A-Za-z0-9_-])AIza(?<secret>[0-9A-Za-z_-]{35})(?![0-9A-Za-z_-])/,
    publicBeside: ['authDomain', 'messagingSenderId', 'storageBucket', 'measurementId'],
  },
  {
    id: 'google-oauth-secret',
    kind: 'Google client secret',
    anchors: ['GOCSPX-'],
    pattern: /(?<![A-Za-z0-9_-])GOCSPX-(?<secret>[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'google-oauth-access-token',
    kind: 'Google access token',
    anchors: ['ya29.'],
    pattern: /(?<![A-Za-z0-9_-])ya29\.(?<secret>[A-Za-z0-9_-]{30,})/,
  },
  {
    id: 'openai',
    kind: 'OpenAI API key',
    anchors: ['T3BlbkFJ'],
    pattern:
      /(?<![A-Za-z0-9_-])sk-(?:proj-|svcacct-|admin-)?(?<secret>[A-Za-z0-9_-]{20,200}T3BlbkFJ[A-Za-z0-9_-]{20,200})/,
  },
  {
    id: 'anthropic',
    kind: 'Anthropic API key',
    anchors: ['sk-ant-'],
    pattern: /(?<![A-Za-z0-9_-])sk-ant-(?:api|admin|oat)\d{2}-(?<secret>[A-Za-z0-9_-]{80,})/,
  },
  {
    id: 'huggingface',
    kind: 'Hugging Face token',
    anchors: ['hf_'],
    pattern: /(?<![A-Za-z0-9_-])hf_(?<secret>[A-Za-z0-9]{34})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'groq',
    kind: 'Groq API key',
    anchors: ['gsk_'],
    pattern: /(?<![A-Za-z0-9_-])gsk_(?<secret>[A-Za-z0-9]{52})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'npm-token',
    kind: 'npm token',
    anchors: ['npm_'],
    pattern: /(?<![A-Za-z0-9_-])npm_(?<secret>[A-Za-z0-9]{36})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'pypi-token',
    kind: 'PyPI token',
    anchors: ['pypi-AgEIcHlwaS'],
    pattern: /pypi-AgEIcHlwaS(?<secret>[A-Za-z0-9_-]{50,})/,
  },
  {
    id: 'linear',
    kind: 'Linear API key',
    anchors: ['lin_api_'],
    pattern: /(?<![A-Za-z0-9_-])lin_api_(?<secret>[A-Za-z0-9]{40})/,
  },
  {
    id: 'digitalocean',
    kind: 'DigitalOcean token',
    anchors: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /(?<![A-Za-z0-9_-])do[opr]_v1_(?<secret>[0-9a-f]{64})/,
  },
  {
    id: 'databricks',
    kind: 'Databricks token',
    anchors: ['dapi'],
    pattern: /(?<![A-Za-z0-9_-])dapi(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_])/,
  },
  {
    id: 'supabase',
    kind: 'Supabase key',
    anchors: ['sbp_', 'sb_secret_'],
    pattern: /(?<![A-Za-z0-9_-])(?:sbp_[0-9a-f]{40}|sb_secret_[A-Za-z0-9_-]{31,})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'sentry-auth-token',
    kind: 'Sentry auth token',
    anchors: ['sntrys_', 'sntryu_'],
    pattern: /(?<![A-Za-z0-9_-])(?:sntryu_(?<secret>[0-9a-f]{64})|sntrys_eyJ[A-Za-z0-9+/=_-]{80,})/,
  },
  {
    id: 'grafana',
    kind: 'Grafana token',
    anchors: ['glsa_', 'glc_eyJ'],
    pattern: /(?<![A-Za-z0-9_-])(?:glsa_(?<secret>[A-Za-z0-9]{32}_[0-9a-f]{8})|glc_eyJ[A-Za-z0-9+/=]{60,})/,
  },
  {
    id: 'postman',
    kind: 'Postman API key',
    anchors: ['PMAK-'],
    pattern: /(?<![A-Za-z0-9_-])PMAK-(?<secret>[0-9a-f]{24}-[0-9a-f]{34})/,
  },
  {
    id: 'new-relic',
    kind: 'New Relic key',
    anchors: ['NRAK-'],
    pattern: /(?<![A-Za-z0-9_-])NRAK-(?<secret>[A-Z0-9]{27})(?![A-Za-z0-9_-])/,
  },
  {
    id: 'azure-storage-key',
    kind: 'Azure storage key',
    anchors: ['AccountKey='],
    pattern: /AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/,
    check: 'azure-key',
  },
  {
    id: 'azure-shared-access-key',
    kind: 'Azure shared access key',
    anchors: ['SharedAccessKey='],
    pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/,
  },
  {
    id: 'azure-sas',
    kind: 'Azure shared access signature',
    anchors: ['?sig=', '&sig='],
    pattern: /[?&]sig=(?<secret>[A-Za-z0-9%]{43,200}%3[dD])/,
  },
  {
    id: 'hashicorp-vault',
    kind: 'Vault token',
    anchors: ['hvs.', 'hvb.'],
    pattern: /(?<![A-Za-z0-9_.-])hv[sb]\.(?<secret>[A-Za-z0-9_-]{24,})/,
    classes: 3,
  },
];
