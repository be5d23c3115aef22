#!/bin/sh
# The reports of all provinces in four parts, side by side, into one folder; then one manifest for all.
# On several machines: the same with --sshloginfile and a folder that all of them share.
#   gnu-parallel.sh YEAR DATA OUT
set -eu
year=$1
data=$2
out=$3
parallel --halt soon,fail=1 --jobs 4 ict-report batch "$year" --data "$data" --out "$out" --shard {}/4 --jobs 1 ::: 1 2 3 4
ict-report batch merge "$year" --out "$out"
