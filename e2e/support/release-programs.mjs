// Stand-ins for the programs that checklists call, as shell scripts: what they see of the world lies in `$WORLD`.

/** Of a Mix project with Hex: `mix-test` what its tests print, `hex` the versions that are published. */
export const mix = `
case $1 in
  deps.get) ;;
  test) cat "$WORLD/mix-test" 2>/dev/null || echo "12 tests, 0 failures" ;;
  hex.build) echo "Building pager $(sed -n 's/.*@version "\\(.*\\)"/\\1/p' mix.exs)" ;;
  hex.audit) echo "codec 1.0.2 is retired" && exit 1 ;;
  hex.info) echo "Releases: $(cat "$WORLD/hex" 2>/dev/null || echo 1.3.2)" ;;
  docs) echo 'View "html" docs at "doc/index.html"' ;;
  *) echo "** (Mix) The task $1 could not be found" >&2 && exit 1 ;;
esac`;

/** Of an npm package: `dist-tags.json` what the registry has. */
export const npm = `
version() { sed -n 's/.*"version": "\\(.*\\)".*/\\1/p' "$1" | head -n 1; }
case $1 in
  ci) ;;
  test) cat "$WORLD/npm-test" 2>/dev/null || echo "Tests:       12 passed, 12 total" ;;
  pack) printf '[{"version":"%s","files":[{"path":"dist/index.js"},{"path":"package.json"}]}]\\n' "$(version package.json)" ;;
  audit) echo '{"metadata":{"vulnerabilities":{"total":1}}}' && exit 1 ;;
  pkg) version package.json ;;
  view)
    if [ "$3" = dist-tags ]; then cat "$WORLD/dist-tags.json" 2>/dev/null || echo '{"latest":"1.3.2"}'
    else sed 's/.*"latest":"\\([^"]*\\)".*/\\1/' "$WORLD/dist-tags.json" 2>/dev/null || echo 1.3.2; fi ;;
  install)
    for last; do :; done
    if grep -q "\\"\${last##*@}\\"" "$WORLD/dist-tags.json" 2>/dev/null; then echo "added 1 package in 1s"
    else echo "npm error code ETARGET" >&2 && exit 1; fi ;;
  *) echo "npm error unknown command $1" >&2 && exit 1 ;;
esac`;

/** An image of the folder's VERSION. */
export const docker = `
case $1 in
  build) [ -e "$WORLD/build-fails" ] && { echo "ERROR: process did not complete" >&2; exit 1; }
    echo "sha256:$(printf '%064d' 7)" ;;
  run) cat VERSION ;;
esac`;

/** A scan that finds one thing; `scan` says another. */
export const trivy = `cat "$WORLD/scan" 2>/dev/null && exit 0; echo "Total: 1 (CRITICAL: 1)"; exit 1`;

/** \`registry/HOST/NAME:TAG\` holds the digest. */
export const crane = `
cat "$WORLD/registry/$2" 2>/dev/null || { echo "MANIFEST_UNKNOWN: manifest unknown" >&2; exit 1; }`;

/** \`http/HOST/PATH\` holds the answer; a query is no part of it. */
export const curl = `
code= fails= output=
for argument; do
  case $argument in
    --write-out) code=yes ;;
    --fail) fails=yes ;;
    --output) output=yes ;;
    https://*) url=\${argument#https://} ;;
  esac
done
file="$WORLD/http/\${url%%\\?*}"
[ -d "$file" ] && file="$file/index.html"
if [ -e "$file" ]; then
  [ "$output" ] || cat "$file"
  [ "$code" ] && printf 200
  exit 0
fi
[ "$code" ] && printf 404
[ "$fails" ] && { echo "curl: (22) The requested URL returned error: 404" >&2; exit 22; }
exit 0`;

/** \`gh WORD WORD …\`: \`gh/WORD-WORD\` holds the answer. */
export const gh = `cat "$WORLD/gh/$1-$2" 2>/dev/null || { echo "HTTP 404: Not Found" >&2; exit 1; }`;

/** What tests print stands in `make`. */
export const make = `cat "$WORLD/make" 2>/dev/null || echo "# FAIL:  0"`;

/** A database server's image: `loses-data` breaks its upgrade. */
export const dbDocker = `
case $1 in
  build) echo "sha256:$(printf '%064d' 7)" ;;
  run) [ -e "$WORLD/loses-data" ] && echo "data lost"
    echo "upgraded $6 to $(sed -n 's/.*"version": *"\\([^"]*\\)".*/\\1/p' release.json)" ;;
esac`;
