#!/usr/bin/env bash
# What netlify.toml runs: builds input/ into output/ with the SDK that global.json names. The command itself takes the
# address from URL, or in a deploy preview from DEPLOY_PRIME_URL. It knows no clock, so it is told what day it is.
# More options of 'portfolio build' may follow: netlify/build.sh --drafts
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

# In this folder dotnet answers only when it has an SDK that satisfies global.json.
if ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="$HOME/.dotnet"
  export PATH="$DOTNET_ROOT:$PATH"
  installer=$(mktemp)
  trap 'rm -f "$installer"' EXIT
  curl --fail --silent --show-error --location --retry 3 --output "$installer" https://dot.net/v1/dotnet-install.sh
  bash "$installer" --jsonfile global.json --install-dir "$DOTNET_ROOT" --no-path
fi

dotnet restore src/Portfolio --locked-mode --verbosity quiet
dotnet run --project src/Portfolio --configuration Release --no-restore -- build --input input --output output --today "$(date -u +%F)" "$@"
