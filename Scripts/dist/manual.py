"""Writes the manual page of a program, in French, from what its argument parser says of itself.

Usage: PROGRAM --experimental-dump-help | manual.py VERSION DAY >PROGRAM.1

The parser's own generator writes its headings in English.
"""

import json
import re
import sys

SECTIONS = {
    "STATUT DE SORTIE": "0\tc'est fait\n1\tl'entrée, le contenu ou un dossier est en faute\n"
    "64\tla ligne de commande est en faute",
    "cpf": "CPF_SITE\tle dossier d'un site construit, dont les fiches sont lues\n"
    "CPF_URL\tl'adresse du site, pour les liens des courriels\n"
    "NO_COLOR\tsans couleurs",
    "cpf-site": "SOURCE_DATE_EPOCH\tle jour dont le site dit le droit, en secondes depuis 1970",
}


def plain(text):
    """Text that the formatter takes as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    # The spaces of French do not break.
    text = re.sub("(?<=«) | (?=[»:;?!])", r"\\~", text)
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def term(name, text):
    """An entry of a list."""
    return f".TP\n{name}\n{plain(text)}\n"


def spelled(argument):
    """How an argument is typed."""
    value = rf"\fI{plain(argument['valueName'])}\fR"
    if argument["kind"] == "positional":
        return value + (" …" if argument["isRepeating"] else "")
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    names = sorted(argument["names"], key=lambda name: name["kind"] == "long")
    text = ", ".join(rf"\fB{plain(dashes[name['kind']] + name['name'])}\fR" for name in names)
    return text if argument["kind"] == "flag" else f"{text} {value}"


def described(argument):
    """What an argument is for."""
    text = argument.get("abstract", "")
    if values := argument.get("allValues"):
        text += f" Valeurs : {', '.join(values)}."
    if default := argument.get("defaultValue"):
        text += f" Par défaut : {default}."
    return text


def shown(command, depth):
    """The arguments of a command; what every command has stands in the first list alone."""
    common = {"version", "help"} if depth else set()
    return [
        argument
        for argument in command.get("arguments", [])
        if argument["shouldDisplay"] and argument["valueName"] not in common
    ]


def commands(command, path, depth=0):
    """The commands below one, each with its own."""
    text = ""
    for inner in command.get("subcommands", []):
        if not inner["shouldDisplay"] or inner["commandName"] == "help":
            continue
        words = [*path, inner["commandName"]]
        arguments = shown(inner, depth + 1)
        typed = [
            spelled(one) if not one["isOptional"] else f"[{spelled(one)}]" for one in arguments
        ]
        text += f".SS {plain(' '.join(words))}\n"
        text += f"\\fB{plain(' '.join(words))}\\fR {' '.join(typed)}\n.PP\n"
        text += plain(inner.get("abstract", "")) + "\n"
        for paragraph in inner.get("discussion", "").split("\n"):
            text += f".PP\n{plain(paragraph)}\n" if paragraph else ""
        text += "".join(term(spelled(one), described(one)) for one in arguments)
        text += commands(inner, words, depth + 1)
    return text


def pairs(rows):
    """A list of words and what they mean."""
    return "".join(
        term(rf"\fB{plain(word)}\fR", text)
        for word, text in (row.split("\t") for row in rows.split("\n"))
    )


def page(command, version, day):
    """The whole page."""
    name = command["commandName"]
    other = {"cpf": "cpf-site", "cpf-site": "cpf"}[name]
    own = "".join(term(spelled(one), described(one)) for one in shown(command, 0))
    return (
        f'.TH {plain(name.upper())} 1 "{day}" "cpf {version}" "Commandes"\n.nh\n.ad l\n'
        f".SH NOM\n{plain(name)} \\- {plain(command['abstract'])}\n"
        f".SH SYNOPSIS\n\\fB{plain(name)}\\fR \\fIcommande\\fR [options]\n"
        f".SH OPTIONS\n{own}"
        f".SH COMMANDES\n{commands(command, [name])}"
        f".SH STATUT DE SORTIE\n{pairs(SECTIONS['STATUT DE SORTIE'])}"
        f".SH ENVIRONNEMENT\n{pairs(SECTIONS[name])}"
        f".SH VOIR AUSSI\n\\fB{plain(other)}\\fR(1)\n"
    )


def main():
    version, day = sys.argv[1:]
    sys.stdout.write(page(json.load(sys.stdin)["command"], version, day))


main()
