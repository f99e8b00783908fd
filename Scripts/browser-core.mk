# What Scripts/browser-core.sh builds, each thing once and after what it is made of: a Swift module to
# an object, objects to the modules that pages load. The script says how: COMPILER, TOOLS, TEXTS, OUT.

parts.coeur := BrowserMemory French JSON Law Entitlement Deadlines BrowserCore
parts.recherche := BrowserMemory French JSON Search Understanding BrowserSearch
parts.verificateur := BrowserMemory French Law CheckerCore Forms RichText BrowserChecker
parts.equipe := BrowserMemory French JSON Law Entitlement CheckerCore BatchCore BrowserBatch

pages := verificateur coeur recherche equipe
modules := $(sort $(foreach page,$(pages),$(parts.$(page))))

# What everything depends on.
ways := $(COMPILER) Scripts/browser-core.sh Scripts/browser-core.mk

.DELETE_ON_ERROR:
all: $(pages:%=$(OUT)/%.wasm)
.PHONY: all

# Appending in line, and strength reduction of loops, cost a fifteenth of the weight.
swiftc = $(COMPILER) -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
  -wmo -Osize -lto=llvm-full -Xllvm -sil-inline-never-functions=append -parse-as-library \
  -enforce-exclusivity=unchecked -Xfrontend -disable-stack-protector \
  -swift-version 6 -strict-memory-safety -warnings-as-errors \
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
  -enable-upcoming-feature MemberImportVisibility -package-name cpf -I $(OUT)

# The sources of a module, with their folders, which a file that is gone makes newer; the modules that
# they import.
$(foreach module,$(modules),$(eval \
  sources.$(module) := $(shell find -L Sources/$(module) | LC_ALL=C sort)))
swift = $(filter %.swift,$(sources.$1))
imports = $(filter $(modules),$(sort \
  $(shell sed -n 's/^\(package \|public \|internal \)\{0,1\}import //p' $(swift))))

define compiled
$(OUT)/$1.o: $(sources.$1) $(patsubst %,$(OUT)/%.o,$(imports)) $(ways)
	$$(swiftc) -module-name $1 -emit-module -emit-module-path $(OUT)/$1.swiftmodule \
	  -c $(swift) -o $$@
endef
$(foreach module,$(modules),$(eval $(call compiled,$(module))))

$(OUT)/platform.o: Sources/BrowserMemory/Platform/platform.c $(ways)
	$(TOOLS)/clang --target=wasm32-unknown-none -std=c11 -Os -ffreestanding -nostdlib -Wall -Wextra \
	  -Werror -c $< -o $@

# The stack comes first: one that overflows ends the call and overwrites nothing.
define linked
$(OUT)/$1.wasm: $(OUT)/platform.o $(patsubst %,$(OUT)/%.o,$(parts.$1)) $(ways)
	$(TOOLS)/wasm-ld --no-entry --gc-sections --strip-all --compress-relocations --stack-first -O2 \
	  -mllvm -disable-lsr -mllvm -enable-merge-functions \
	  $(OUT)/platform.o $(patsubst %,$(OUT)/%.o,$(parts.$1)) $(TEXTS) -o $$@
endef
$(foreach page,$(pages),$(eval $(call linked,$(page))))

# Whether the compiler can at all.
$(OUT)/probe.o: $(OUT)/probe.swift
	$(swiftc) -c $< -o $@
