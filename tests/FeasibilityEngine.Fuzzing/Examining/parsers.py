"""Parsers that share nothing with the engine: asked by the fuzzer over a pipe.

A question is a line "KIND LENGTH" and so many bytes; the answer is a line, "ok" or what is wrong.
"""
import json
import sys
import xml.parsers.expat

try:
    import yaml
    LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
except ImportError:
    yaml = None


def no_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError("a member twice: " + repr(sorted(key for key in keys if keys.count(key) > 1)[0]))
    return dict(pairs)


def refuse(constant):
    raise ValueError("not JSON: " + constant)


def check_json(data):
    # Lone surrogates are escaped in JSON; turning the tree into UTF-8 finds them.
    repr(json.loads(data.decode("utf-8"), object_pairs_hook=no_duplicates, parse_constant=refuse))
    json.dumps(json.loads(data.decode("utf-8")), ensure_ascii=False).encode("utf-8")


def check_xml(data):
    parser = xml.parsers.expat.ParserCreate()
    parser.Parse(data, True)


def words(tree):
    if isinstance(tree, dict):
        return {key: words(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [words(value) for value in tree]
    return {True: "true", False: "false", None: ""}[tree] if tree is None or isinstance(tree, bool) else tree


def check_same(data):
    """YAML and JSON of one scenario, a zero byte between them, hold the same."""
    if yaml is None:
        return
    first, second = data.split(b"\0")
    one = yaml.load(first.decode("utf-8"), LOADER)
    two = words(json.loads(second.decode("utf-8"), parse_float=str, parse_int=str))
    if one != two:
        raise ValueError("YAML and JSON of one scenario differ: " + difference(one, two, ""))


def difference(one, two, path):
    if isinstance(one, dict) and isinstance(two, dict):
        for key in [*one, *two]:
            if one.get(key) != two.get(key):
                return difference(one.get(key), two.get(key), path + "/" + str(key))
        return "the order of keys"
    if isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        for at, (left, right) in enumerate(zip(one, two)):
            if left != right:
                return difference(left, right, path + "/" + str(at))
    return path + ": " + ascii(one)[:200] + " and " + ascii(two)[:200]


CHECKS = {"json": check_json, "xml": check_xml, "same": check_same}

while True:
    head = sys.stdin.buffer.readline().split()
    if not head:
        break
    payload = sys.stdin.buffer.read(int(head[1]))
    try:
        CHECKS[head[0].decode()](payload)
        answer = "ok"
    except Exception as problem:  # whatever it is, it is the answer
        answer = ascii(type(problem).__name__ + ": " + str(problem))
    sys.stdout.write(answer + "\n")
    sys.stdout.flush()
