#!/usr/bin/env bash
# Pictures of every page of input/ and of the edge cases: three widths, by day and by night, and on paper (PDF).
# usage: tests/screenshots.sh [folder]      the folder is output.screenshots unless given
set -euo pipefail

case "${1-}" in
  --help | -h) sed -n '2,3s/^# //p' "${BASH_SOURCE[0]}"; exit 0 ;;
esac

folder=$(realpath -m "${1-"$(dirname "${BASH_SOURCE[0]}")/../output.screenshots"}")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p "$folder"
PORTFOLIO_SCREENSHOTS=$folder dotnet test tests/Portfolio.EndToEnd --nologo --verbosity quiet --filter FullyQualifiedName~ScreenshotTests
echo "The pictures are in $folder"
