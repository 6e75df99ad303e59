#!/bin/sh
# Installs what the browser tests need, once: Chromium, Node, Java, nginx, Apache and Pango from Debian; axe, Lighthouse,
# the checker of HTML, the SARIF schema and the form from npm.
# Where that cannot be done the browser tests are skipped and say so; in CI (CI=true) that is a failure.
set -u
cd "$(dirname "$0")/.." || exit 1

missing=""
command -v chromium >/dev/null 2>&1 || missing="chromium fonts-liberation"
command -v node >/dev/null 2>&1 || missing="$missing nodejs"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
PATH="$PATH:/usr/sbin"
command -v nginx >/dev/null 2>&1 || missing="$missing nginx-light"
command -v apache2 >/dev/null 2>&1 || missing="$missing apache2-bin"
ldconfig -p 2>/dev/null | grep -q libpangoft2 || missing="$missing libpangoft2-1.0-0 libharfbuzz-subset0"
if [ -n "$missing" ] && command -v apt-get >/dev/null 2>&1; then
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    echo "Debian-pakketten installeren:$missing"
    # shellcheck disable=SC2086  # one word for each package
    { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
        apt-get install -y -qq --no-install-recommends $missing; } >/dev/null 2>&1 \
        || echo "installeren lukte niet: de browsertests worden overgeslagen"
fi
if { [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; } \
    && command -v npm >/dev/null 2>&1; then
    npm ci --silent --no-audit --no-fund --ignore-scripts >/dev/null 2>&1 \
        || echo "wat van npm komt kon niet worden opgehaald: die tests worden overgeslagen"
fi
exit 0
