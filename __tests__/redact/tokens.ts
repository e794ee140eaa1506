import { createHash } from "node:crypto";

// Tokens that nobody ever had, made here, so that no scanner takes them for real ones. No two have a piece in common.
let made = 0;

/** Letters and digits, as if drawn by lot. */
function body(length: number): string {
  made += 1;
  let text = "";
  for (let index = 0; text.length < length; index += 1)
    text += createHash("sha256").update(`${made} ${index}`).digest("base64").replace(/[+/=]/g, "");
  return `${text.slice(0, length - 2)}7Q`;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
export const jwt = [
  part({ alg: "HS256", typ: "JWT" }),
  part({ sub: "1234567890", name: "A" }),
  body(43),
].join(".");

const keyLines = [body(64), body(64), body(40)];
export const pem = ["-----BEGIN RSA PRIVATE KEY-----", ...keyLines, "-----END RSA PRIVATE KEY-----"].join(
  "\n",
);
export { keyLines };

/** By name: the token, as it stands alone. */
export const tokens: Readonly<Record<string, string>> = {
  "GitHub, personal": `ghp_${body(36)}`,
  "GitHub, OAuth": `gho_${body(36)}`,
  "GitHub, user to server": `ghu_${body(36)}`,
  "GitHub, server to server": `ghs_${body(36)}`,
  "GitHub, refresh": `ghr_${body(76)}`,
  "GitHub, fine-grained": `github_pat_${body(22)}_${body(59)}`,
  npm: `npm_${body(36)}`,
  PyPI: `pypi-AgE${body(80)}-_x`,
  "AWS, id": `AKIA${body(16).toUpperCase()}`,
  "AWS, id of a session": `ASIA${body(16).toUpperCase()}`,
  "Slack, bot": `xoxb-123456789012-123456789012-${body(24)}`,
  "Slack, user": `xoxp-123456789012-123456789012-${body(24)}`,
  "Slack, legacy": `xoxa-2-${body(24)}`,
  "Slack, configuration": `xoxe-1-${body(24)}`,
  "Slack, refresh": `xoxr-${body(24)}`,
  "Slack, workspace": `xoxs-${body(24)}`,
  "Linear, key": `lin_api_${body(40)}`,
  "Linear, OAuth": `lin_oauth_${body(64)}`,
  JWT: jwt,
  "private key": pem,
};

/** What must not be taken for one. */
export const harmless: readonly string[] = [
  "3f2c1d4e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d",
  `sha256:${"0123456789abcdef".repeat(4)}`,
  "ghp_ is how they begin, and gho_short is none",
  "npm_config_registry npm_package_version npm_lifecycle_event",
  "Give `linear-token` a valid personal key (lin_api_…) or OAuth token",
  "npm_config…",
  "pypi-agent xoxb-bot",
  "AKIA ASIA ASIAPACIFIC AKIAXYZ asiatic ASIA…",
  "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
  "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
  "eyJ2ZXJzaW9uIjozfQ== is a source map, eyJ.a.b is nothing",
  "aws_secret_access_key is not set; secret access keys are kept elsewhere",
  "https://hooks.slack.com/services/",
  "com.example.averylongpackagename.WithClasses.AndMethods",
  "node_modules/.pnpm/@babel+core@7.24.0_supports-color@8.1.1/node_modules",
];
