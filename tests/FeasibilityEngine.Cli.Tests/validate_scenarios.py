"""Validates scenario files against a JSON Schema, independently of the engine. Usage: validate_scenarios.py SCHEMA FILE…

Prints one line a file: the number of errors, the file, the first error. With --examples it validates the examples of the schema itself.
Needs python3-jsonschema and python3-yaml. YAML is read by its core schema, as editors read it: dates stay texts, yes and no too.
"""
import json
import re
import sys

import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    pass


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^(?:[-+]?[0-9]+)$", list("-+0123456789")),
    ("float", r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)


def first_error(validator, value):
    errors = sorted(validator.iter_errors(value), key=lambda error: list(map(str, error.path)))
    return len(errors), (" ".join(errors[0].message.split())[:160] if errors else "")


def validate_examples(schema):
    for name, part in [("scenario", schema)] + list(schema["definitions"].items()):
        for key, value in part["properties"].items():
            validator = jsonschema.Draft7Validator({**value, "definitions": schema["definitions"]})
            for example in value["examples"]:
                count, message = first_error(validator, example)
                print(f"{count}\t{name}.{key}\t{message}")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    if sys.argv[2:] == ["--examples"]:
        validate_examples(schema)
        return
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8") as file:
            count, message = first_error(validator, json.load(file) if name.endswith(".json") else yaml.load(file, Loader=CoreLoader))
        print(f"{count}\t{name}\t{message}")


main()
