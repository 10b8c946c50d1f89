#!/usr/bin/env bash
# Refuses a site with pages missing, before it takes the place of the one that readers have: every story and
# every address in content/permalinks.txt has its page. Runs where the site was built.
set -euo pipefail

missing=0
stories=0
expect() { # folder of a page, and why it has to be there
  if [ ! -s "dist/$1/index.html" ]; then
    printf 'dist/%q/index.html is missing: %s\n' "$1" "$2"
    missing=$((missing + 1))
  fi
}

for file in content/stories/*.mdx; do
  [ -e "$file" ] || break
  stories=$((stories + 1))
  slug=$(basename "$file" .mdx)
  expect "stories/$slug" "it is the page of content/stories/$slug.mdx."
done
if [ -e content/permalinks.txt ]; then
  # Some editors put a mark first and a return at the end of each line; the check takes both.
  while read -r address _ || [ -n "$address" ]; do
    case $address in '' | '#'*) continue ;; esac
    path=${address%%#*}
    path=${path#/}
    expect "${path%/}" 'content/permalinks.txt lists its address.'
  done < <(sed $'1s/^\xEF\xBB\xBF//; s/\r$//' content/permalinks.txt)
fi

if [ "$stories" = 0 ] || [ "$missing" != 0 ]; then
  echo "::error title=Pages missing::Not published. Stories: $stories; missing pages: $missing."
  exit 1
fi
echo "All pages are there: $stories stories."
