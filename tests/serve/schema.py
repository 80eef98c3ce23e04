"""schema: holds a value against a JSON Schema (2020-12), as much of it as openapi.json uses; any other keyword is an
error, so that none is passed over in silence."""

import json, re

ANNOTATIONS = {"description", "examples", "default"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def is_type(value, name):
    if name in ("integer", "number"):
        whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return not isinstance(value, bool) and (whole or (name == "number" and isinstance(value, float)))
    return isinstance(value, TYPES[name])


class Schemas:
    def __init__(self, document):
        self.document = document

    def find(self, reference):
        at = self.document
        for key in reference.removeprefix("#/").split("/"):
            at = at[key]
        return at

    def faults(self, value, schema, where="$"):
        """What is wrong, a text each."""
        if schema is True or schema is False:
            return [] if schema else [f"{where}: nothing is allowed here"]
        found = []
        for keyword, wanted in schema.items():
            if keyword in ANNOTATIONS:
                continue
            test = getattr(self, "_" + keyword.lstrip("$"), None)
            if not test:
                raise ValueError(f"the keyword {keyword} is not known to tests/serve/schema.py")
            found += test(value, wanted, schema, where)
        return found

    def _ref(self, value, wanted, _, where):
        return self.faults(value, self.find(wanted), where)

    def _type(self, value, wanted, _, where):
        names = wanted if isinstance(wanted, list) else [wanted]
        return [] if any(is_type(value, n) for n in names) else [f"{where}: {json.dumps(value)[:80]} is no {wanted}"]

    def _const(self, value, wanted, _, where):
        return [] if value == wanted and type(value) is type(wanted) else [f"{where}: not {wanted!r}"]

    def _enum(self, value, wanted, _, where):
        return [] if value in wanted else [f"{where}: {value!r} is none of {wanted}"]

    def _pattern(self, value, wanted, _, where):
        return [] if not isinstance(value, str) or re.search(wanted, value) else [f"{where}: {value!r} is no {wanted}"]

    def _minimum(self, value, wanted, _, where):
        return [f"{where}: {value} < {wanted}"] if is_type(value, "number") and value < wanted else []

    def _maximum(self, value, wanted, _, where):
        return [f"{where}: {value} > {wanted}"] if is_type(value, "number") and value > wanted else []

    def _minItems(self, value, wanted, _, where):
        return [f"{where}: only {len(value)} items"] if isinstance(value, list) and len(value) < wanted else []

    def _maxItems(self, value, wanted, _, where):
        return [f"{where}: {len(value)} items"] if isinstance(value, list) and len(value) > wanted else []

    def _maxLength(self, value, wanted, _, where):
        return [f"{where}: {len(value)} characters"] if isinstance(value, str) and len(value) > wanted else []

    def _anyOf(self, value, wanted, _, where):
        found = [self.faults(value, schema, where) for schema in wanted]
        return [] if not all(found) else min(found, key=len)

    def _items(self, value, wanted, schema, where):
        if not isinstance(value, list):
            return []
        first = len(schema.get("prefixItems", []))
        return [f for i, item in enumerate(value[first:], first) for f in self.faults(item, wanted, f"{where}[{i}]")]

    def _prefixItems(self, value, wanted, _, where):
        if not isinstance(value, list):
            return []
        return [f for i, (item, s) in enumerate(zip(value, wanted)) for f in self.faults(item, s, f"{where}[{i}]")]

    def _required(self, value, wanted, _, where):
        return [f"{where}: no {key}" for key in wanted if isinstance(value, dict) and key not in value]

    def _properties(self, value, wanted, _, where):
        if not isinstance(value, dict):
            return []
        return [f for key, s in wanted.items() if key in value for f in self.faults(value[key], s, f"{where}.{key}")]

    def _additionalProperties(self, value, wanted, schema, where):
        if not isinstance(value, dict):
            return []
        known = schema.get("properties", {})
        return [f for k, v in value.items() if k not in known for f in self.faults(v, wanted, f"{where}.{k}")]
