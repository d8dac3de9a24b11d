#!/usr/bin/env bash
# Draws the pictures of the README: one page of `inspect` and one of `atlas`, as small images beside this file.
#
#   bash docs/pictures.sh
#
# It needs chromium and pngquant (Debian packages of these names). A maintainer runs it when the pages change.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in chromium pngquant; do
    command -v "$tool" >/dev/null || { echo "pictures: $tool is missing; install the package $tool" >&2; exit 1; }
done
profile=${PROFILE:-release}
run() { cargo run --quiet --locked --profile "$profile" "$@"; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

run --example inspect -- tests/data/003_0c247a06679a31ea.txt -o "$work/inspect.html"
run -p gongkai-tests --example made -- "$work/made"
run --example corpus -- "$work/made/pages.jsonl" -o "$work/dataset"
run --example atlas -- "$work/dataset" -o "$work/atlas.html"

picture() { # name, height
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --disable-background-networking \
        --user-data-dir="$work/profile" --virtual-time-budget=5000 --window-size="1200,$2" \
        --screenshot="$work/$1.png" "file://$work/$1.html" 2>/dev/null
    pngquant --force --speed 1 --output "docs/$1.png" 48 "$work/$1.png"
}
picture inspect 760
picture atlas 900
ls -l docs/*.png
