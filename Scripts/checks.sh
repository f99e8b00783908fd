# What the scripts of the checks share; they read it with `.`.
swift=${SWIFT:-swift}

# Optimised, as the programs are published: the tests build whole sites.
checks="-c release -Xswiftc -enable-testing --scratch-path .build/checks"
