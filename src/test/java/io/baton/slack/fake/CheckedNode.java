package io.baton.slack.fake;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A node in a payload, with the problems found so far, worded as Slack does.
record CheckedNode(JsonNode node, String pointer, List<String> wrongs) {
    CheckedNode at(String field) {
        return new CheckedNode(node.path(field), pointer + "/" + field, wrongs);
    }

    List<CheckedNode> each(String field) {
        JsonNode array = node.path(field);
        return IntStream.range(0, array.size())
                .mapToObj(i ->
                        new CheckedNode(array.path(i), pointer + "/" + field + "/" + i, wrongs))
                .toList();
    }

    String type() {
        return text("type");
    }

    String text(String field) {
        return SlackJson.text(node, field);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    void wrong(String what) {
        wrongs.add("[ERROR] %s [json-pointer:%s]".formatted(what, pointer));
    }

    CheckedNode require(String... fields) {
        for (String field : fields) {
            if (!has(field)) {
                wrong("missing required field: " + field);
            }
        }
        return this;
    }

    CheckedNode atMost(int characters, String field) {
        if (text(field).length() > characters) {
            at(field).wrong("must be less than %d characters".formatted(characters + 1));
        }
        return this;
    }

    CheckedNode count(String field, int least, int most) {
        int size = node.path(field).size();
        if (!node.path(field).isArray()) {
            at(field).wrong("must provide an array");
        } else if (size < least || size > most) {
            at(field).wrong("must have between %d and %d items".formatted(least, most));
        }
        return this;
    }

    CheckedNode oneOf(Set<String> allowed, String field) {
        if (has(field) && !allowed.contains(text(field))) {
            at(field).wrong("value must be one of " + allowed);
        }
        return this;
    }

    CheckedNode only(Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong("invalid additional property: " + name));
        return this;
    }
}
