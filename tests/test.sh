#!/usr/bin/env bash
# Everything that this repository is judged by, in one command: it installs what is missing, restores, checks the format,
# builds, runs every test, and ends with the count of them. Progress goes to standard output; --help says the rest.
set -euo pipefail

usage='tests/test.sh [--quick]
  --quick   only the unit tests: no browser, no validators, nothing is installed'

quick=false
case "${1-}" in
  '') ;;
  --quick) quick=true ;;
  --help | -h) echo "$usage"; exit 0 ;;
  *) echo "$usage" >&2; exit 2 ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

step() { printf '== %s (%ss)\n' "$1" "$SECONDS"; }

# A command that the tests call, and the Debian package that brings it.
judges=(
  chromium:chromium
  chromium-headless-shell:chromium-headless-shell
  java:default-jre-headless
  node:nodejs
  npm:npm
  pdftotext:poppler-utils
  qpdf:qpdf
  mutool:mupdf-tools
  soffice:libreoffice-writer
  fonttools:fonttools
  fribidi:libfribidi-bin
  exiftool:libimage-exiftool-perl
  pngcheck:pngcheck
  zsh:zsh
  fish:fish
)

install_judges() {
  local missing=() judge
  for judge in "${judges[@]}"; do
    command -v "${judge%%:*}" >/dev/null || missing+=("${judge##*:}")
  done
  if ((${#missing[@]} > 0)); then
    step "Installing ${missing[*]}"
    command -v apt-get >/dev/null || { echo "Please install: ${missing[*]}" >&2; exit 1; }
    # A browser without any font measures no text.
    [[ " ${missing[*]} " != *' chromium '* ]] || missing+=(fonts-liberation)
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
  fi

  local folder=tests/Portfolio.EndToEnd/node
  if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed"; then
    step 'Installing the judges that npm brings'
    npm ci --prefix "$folder" --no-progress --loglevel error >/dev/null
    cp "$folder/package-lock.json" "$folder/node_modules/.installed"
  fi
}

$quick || install_judges

step 'Restoring, exactly what the lock files say'
dotnet restore --locked-mode --verbosity quiet

step 'Building, warnings are errors'
dotnet build --no-restore -warnaserror --verbosity quiet --nologo -clp:NoSummary

# The compiler has judged style already (EnforceCodeStyleInBuild); white space is left.
step 'Checking the format'
dotnet format whitespace --verify-no-changes --no-restore

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0
for project in tests/*.Tests tests/*.EndToEnd; do
  ! $quick || [[ $project != *.EndToEnd ]] || continue
  step "Testing $(basename "$project")"
  dotnet test "$project" --no-build --nologo --verbosity quiet --results-directory "$results" \
    --logger "trx;LogFileName=$(basename "$project").trx" --logger 'console;verbosity=minimal' || status=1
done

# <Counters total="5" executed="5" passed="5" failed="0" …/>: one line in each result file.
sum() { sed -n "s/.*<Counters .*\b$1=\"\([0-9]*\)\".*/\1/p" "$results"/*.trx 2>/dev/null | awk '{ n += $1 } END { print n + 0 }'; }
total=$(sum total) executed=$(sum executed) passed=$(sum passed)
failed=$((executed - passed)) skipped=$((total - executed))
((failed == 0 && passed > 0)) || status=1

step 'Done'
line="$passed passed, $failed failed"
((skipped == 0)) || line+=", $skipped skipped"
echo "$line"
exit "$status"
