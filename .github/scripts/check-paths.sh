#!/usr/bin/env bash
# Looks at which files a pull request changes, before anything in them is read.
#
# Runs in a checkout of the branch that the request asks to join. Reads REQUEST, the merge of the request
# into that branch, and FROM_FORK. Writes `code=true` to GITHUB_OUTPUT when files outside content/ change.
# Exits 1 when the content folder would change in a way that is not allowed:
#   from a fork, entries may be added and changed;
#   from a branch of this repository, entries may also be deleted, and the files that only maintainers
#   write may change;
#   from anywhere, only ordinary files: no links, submodules, executables.
set -euo pipefail
export LC_ALL=C

refused=''
refuse() { # path, sentence; %q shows control and non-ASCII characters escaped
  refused+="$(printf '%q: %s' "$1" "$2")"$'\n'
}

code=false
changes=$(mktemp)
git diff-tree -r -z --no-renames "$REQUEST^1" "$REQUEST" > "$changes"
while IFS=' ' read -r -d '' _ mode _ && IFS= read -r -d '' path; do
  if [[ $path != content && $path != content/* ]]; then
    code=true
  elif [ "$mode" = 000000 ]; then
    [ "$FROM_FORK" = false ] ||
      refuse "$path" 'A contribution adds or changes entries. To rename or withdraw one, open an issue.'
  elif [ "$mode" = 100755 ]; then
    refuse "$path" 'This file is marked as executable. Take the mark away: git update-index --chmod=-x.'
  elif [ "$mode" != 100644 ]; then
    refuse "$path" 'This is a link or a submodule. Put an ordinary file in its place.'
  elif [[ ! $path =~ ^content/(stories|topics|people|paths)/[^/]+\.mdx$ ]]; then
    if [[ ! $path =~ ^content/(site\.yaml|questions\.txt|permalinks\.txt)$ ]]; then
      refuse "$path" 'The content folder holds .mdx files in stories, topics, people and paths. Leave this one out.'
    elif [ "$FROM_FORK" != false ]; then
      refuse "$path" 'Maintainers keep this file. Leave it out; they bring it up to date.'
    fi
  fi
done < "$changes"
echo "code=$code" >> "$GITHUB_OUTPUT"

[ -n "$refused" ] || exit 0
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '::stop-commands::%s\n%s::%s::\n' "$token" "$refused" "$token"
echo '::error title=Files that cannot change like this::The log and the summary of this job name each file, with what to do.'
{
  printf 'Some files cannot change like this:\n\n'
  head -c 100000 <<< "$refused" | sed 's/^/    /'
} >> "$GITHUB_STEP_SUMMARY"
exit 1
