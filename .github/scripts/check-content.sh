#!/usr/bin/env bash
# Judges the content of a pull request by the rules of the branch that it asks to join.
#
# Runs in a checkout of that branch, with its packages installed. Reads REQUEST, the merge of the request
# into that branch, whose content folder is unpacked as data; nothing else of it is touched. Exits 0 when
# the content is clean, 1 when it has problems, 2 when the check itself failed.
set -euo pipefail

work=$(mktemp -d)
mkdir "$work/request"
git archive --format=tar --prefix=content/ "$REQUEST:content" | tar -x -C "$work/request"
export HINDSIGHT_CONTENT="$work/request/content"

# Without the scripts around it, which would install packages anew.
check() { npm run --silent --ignore-scripts check -- --format "$1"; }

# Whatever the check prints is text: the runner takes no line for a command until the token comes.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$token"
status=0
check json > "$work/problems.json" || status=$?
if [ "$status" -le 1 ]; then
  check text > "$work/report.txt" || true
  check github > "$work/annotations.txt" || true
  cat "$work/report.txt"
fi
echo "::$token::"

# A check that died is no verdict: the exit code and the list of problems have to say the same.
case $status$(head -c 100 "$work/problems.json" | tr -d '[:space:]') in
  '0[]' | '1[{'*) ;;
  *)
    echo '::error title=The check failed::It came to no verdict, which is no fault of the content. The log may say why.'
    exit 2
    ;;
esac

# Indented, so that nothing in it is Markdown. A summary may have 1 MiB.
sed 's/^/    /' "$work/report.txt" | head -c 900000 >> "$GITHUB_STEP_SUMMARY" || true
# GitHub shows ten annotations of a step; the report has all.
grep '^::error ' "$work/annotations.txt" || true
exit "$status"
