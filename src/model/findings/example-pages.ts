/** What the examples of the findings have in common: a small page without a finding. */

/** The columns of a complete check. */
export const header =
  "| Area | Command | Pass signal | Rollback | Owner |\n| --- | --- | --- | --- | --- |\n";

/** A complete page. */
export const page = `${header}| api | \`cargo test\` | \`test result: ok\` | Redeploy the last tag. | @acme |\n`;

/** The beginning of a YAML file. */
export const yamlOwner = 'owner: "@acme"\n';

/** A complete check of a YAML file, to be gone on with by more of its keys. */
export const yamlCheck =
  "  - area: api\n    run: go test ./...\n    pass: /^ok\\s/\n    rollback: Redeploy the last tag.\n";

/** A complete YAML file, whose last check can be gone on with. */
export const yamlFile = `${yamlOwner}checks:\n${yamlCheck}`;
