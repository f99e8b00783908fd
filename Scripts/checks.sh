# What the scripts of the checks share; they read it with `.`.
swift=${SWIFT:-swift}

# Tests are indexed to be found; what the machine's own modules hold is left out, a fifth of the time
# that a module of tests takes.
unindexed="-Xswiftc -index-ignore-system-modules -Xswiftc -Xfrontend"
unindexed="$unindexed -Xswiftc -index-ignore-clang-modules -Xswiftc -Xfrontend"
unindexed="$unindexed -Xswiftc -index-ignore-stdlib"

# Optimised, as the programs are published: the tests build whole sites.
checks="-c release -Xswiftc -enable-testing $unindexed --scratch-path .build/checks"
