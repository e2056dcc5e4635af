"""Tells which answers are not as a description of an interface (OpenAPI 3.1) says.

usage: conforms.py openapi.yaml answers.json

The answers are a list of {"method", "resource", "status", "type", "body"}; the body is JSON, or missing.
"""
import json
import re
import sys

import jsonschema
import yaml

with open(sys.argv[1], encoding="utf-8") as file:
    description = yaml.safe_load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    answers = json.load(file)


def resolved(value):
    while "$ref" in value:
        target = description
        for name in value["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        value = target
    return value


def operation(method, resource):
    """The path of the description that a resource has, and what it does; those without parameters go first."""
    for path in sorted(description["paths"], key=lambda path: path.count("{")):
        if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", path), "/" + resource):
            return path, description["paths"][path].get(method.lower())
    return None, None


faults, seen = [], set()
for answer in answers:
    name = f"{answer['method']} {answer['resource']}: {answer['status']}"
    path, found = operation(answer["method"], answer["resource"])
    if found is None:
        faults.append(f"{name} is of no operation")
        continue
    seen.add((path, answer["method"].lower()))
    response = found["responses"].get(str(answer["status"]))
    if response is None:
        faults.append(f"{name} is not described")
        continue
    content = resolved(response)["content"]
    if answer["type"] not in content:
        faults.append(f"{name} has the type {answer['type']}")
    elif "body" in answer:
        schema = {**content[answer["type"]]["schema"], "components": description["components"]}
        for error in jsonschema.Draft202012Validator(schema).iter_errors(answer["body"]):
            faults.append(f"{name}: {error.json_path}: {error.message[:300]}")

methods = {"get", "put", "post", "delete"}
asked = {(path, method) for path, operations in description["paths"].items() for method in operations if method in methods}
faults += [f"{method.upper()} {path} was not asked" for path, method in sorted(asked - seen)]
print("\n".join(faults))
