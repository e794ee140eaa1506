/** Whether a script changes what others see, or what is kept: a smoke command looks, and leaves all as it is. */
export function changesTheWorld(script: string): boolean {
  return worldChanging.test(script);
}

const worldChanging =
  /\b(?:(?:npm|pnpm|yarn|cargo|poetry|uv|gem|mix hex\.|twine|docker|helm) ?(?:publish|push|upload|release|version)|git (?:push|tag|commit|reset|clean)|gh release|(?:kubectl|terraform|tofu|pulumi|helm) (?:apply|delete|destroy|up|upgrade|install)|(?:deploy|publish|release|migrate|rollback|undeploy)\b(?![-_:]?(?:check|test|dry|verify))|rm -rf? )/i;
