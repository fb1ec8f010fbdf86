#!/usr/bin/env bash
# Wall time of whole processes: the fast binary beside Hugo and Eleventy, which make the pages of the same content (and no
# document), and beside a bare C program that writes as many bytes to as many files. They run in turn, so that what else the
# machine does hits all of them; the table shows medians and, in brackets, how many times Hugo's time that is.
set -euo pipefail

usage='tests/Portfolio.Benchmarks/compare.sh [--runs N] [--people "N…"] [--work FOLDER]
  --runs     how often each is run (7)
  --people   sizes of the generated sites ("1 100 1000"); the repository'"'"'s own input/ comes first
  --work     where sites are made; kept, so that the next run starts sooner (a temporary folder)'

runs=7 people='1 100 1000' work=
while (($# > 0)); do
  case "$1" in
    --runs) runs=$2; shift 2 ;;
    --people) people=$2; shift 2 ;;
    --work) work=$2; shift 2 ;;
    *) echo "$usage" >&2; exit 2 ;;
  esac
done

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
[ -n "$work" ] || { work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; }
mkdir -p "$work"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
portfolio=${PORTFOLIO:-$root/src/Portfolio/bin/fast/portfolio}

[ -x "$portfolio" ] || dotnet publish "$root/src/Portfolio" -p:PublishProfile=Fast --verbosity quiet --nologo
command -v hugo >/dev/null || { echo 'Please install hugo (Debian: apt-get install hugo).' >&2; exit 1; }
cc -O2 -o "$work/floor" "$here/rivals/floor.c"
if command -v npm >/dev/null && [ ! -d "$work/node_modules/@11ty" ]; then
  npm install --prefix "$work" --no-audit --no-fund --loglevel error @11ty/eleventy@3.1.2 >/dev/null || echo 'Eleventy could not be installed; its column stays empty.' >&2
fi

# A page for each person, each role and each talk: the same words, cut up as Hugo and Eleventy want them.
rival_content() {
  local input=$1 content=$2 cv person
  for cv in "$input"/*/cv.md; do
    person=$(basename "$(dirname "$cv")")
    mkdir -p "$content/$person/roles"
    awk -v out="$content/$person" '
      function start(file, title) { if (page) close(page); page = file; gsub(/"/, "", title); printf "---\ntitle: \"%s\"\n---\n", title > page }
      /^# / && !whole { whole = out "/_index.md"; title = $0; sub(/^# /, "", title); printf "---\ntitle: \"%s\"\n---\n", title > whole; next }
      /^## / { section = $0; if (page) close(page); page = "" }
      /^### / && (section ~ /Experience|Talks/) { title = $0; sub(/^### /, "", title); start(sprintf("%s/roles/%d.md", out, ++count), title) }
      { if (whole) print > whole; if (page && !/^### /) print > page }' "$cv"
    for talk in "$input/$person"/{talks,letters}/*.md; do
      [ ! -f "$talk" ] || cp "$talk" "$content/$person/roles/more-$(basename "$talk")"
    done
  done
}

prepare() {
  local input=$1 site=$2
  [ ! -d "$site" ] || return 0
  mkdir -p "$site/hugo" "$site/eleventy"
  cp -r "$here/rivals/hugo/." "$site/hugo/"
  cp -r "$here/rivals/eleventy/." "$site/eleventy/"
  rival_content "$input" "$site/hugo/content"
  mkdir -p "$site/eleventy/content"
  cp -r "$site/hugo/content/." "$site/eleventy/content/"
  # Eleventy knows no _index.md.
  find "$site/eleventy/content" -name _index.md -execdir mv {} index.md \;
  "$portfolio" build --only pages --input "$input" --output "$site/pages" >/dev/null 2>&1
  (cd "$site/pages" && find . -type f -printf '%s %P\n') >"$site/files"
}

# The commands, each from clean output as on a build machine.
run() {
  case "$1" in
    pages) "$portfolio" build --only pages --input "$2" --output "$3/out-pages" ;;
    whole) "$portfolio" build --input "$2" --output "$3/out-whole" ;;
    hugo) hugo --quiet --source "$3/hugo" --destination "$3/out-hugo" ;;
    eleventy) (cd "$3/eleventy" && "$work/node_modules/.bin/eleventy" --quiet --input=content --output="$3/out-eleventy") ;;
    floor) "$work/floor" "$3/files" "$3/out-floor" ;;
  esac >/dev/null 2>&1
}

median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

echo "$(nproc) processors, $(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo), $(hugo version | cut -d' ' -f2 | cut -d- -f1), medians of $runs runs, load $(cut -d' ' -f1 /proc/loadavg) at the start"
echo
echo '| site | pages alone | with all documents | Hugo | Eleventy | bytes written by C |'
echo '| --- | --- | --- | --- | --- | --- |'
for size in input $people; do
  if [ "$size" = input ]; then
    input=$root/input name='input/, 2 people'
  else
    input=$work/people-$size name="$size generated"
    [ -d "$input" ] || dotnet run --project "$here" --configuration Release --verbosity quiet -- generate "$size" "$input" >/dev/null
  fi
  site=$work/site-$size
  prepare "$input" "$site"
  tools=(pages whole hugo floor)
  [ ! -d "$work/node_modules/@11ty" ] || tools+=(eleventy)
  rm -f "$site"/*.times
  for ((round = 0; round < runs; round++)); do
    for tool in "${tools[@]}"; do
      rm -rf "$site/out-$tool"
      started=$(date +%s%N)
      run "$tool" "$input" "$site" || { echo "$tool failed on $name" >&2; exit 1; }
      echo $((($(date +%s%N) - started) / 1000)) >>"$site/$tool.times"
    done
  done
  row="| $name |"
  hugo=$(median "$site/hugo.times")
  for tool in pages whole hugo eleventy floor; do
    if [ -f "$site/$tool.times" ]; then
      row+=$(awk -v time="$(median "$site/$tool.times")" -v hugo="$hugo" 'BEGIN { printf " %.0f ms (%.2f) |", time / 1000, time / hugo }')
    else
      row+=' – |'
    fi
  done
  echo "$row"
done
