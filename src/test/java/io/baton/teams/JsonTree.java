package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Finds nodes in a JSON document.
final class JsonTree {
    private JsonTree() {}

    /// All nodes at a path. `*` matches each element of a list, an empty path the whole document.
    static List<JsonNode> at(JsonNode root, String path) {
        List<JsonNode> found = List.of(root);
        for (var step : path.isEmpty() ? new String[0] : path.split("/")) {
            found =
                    step.equals("*")
                            ? found.stream().flatMap(JsonTree::each).toList()
                            : found.stream()
                                    .map(node -> node.path(step))
                                    .filter(node -> !node.isMissingNode())
                                    .toList();
        }
        return found;
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Collection<String> pathsOfObjects(String path, JsonNode node) {
        var paths = new HashSet<String>();
        if (node.isObject()) {
            paths.add(path);
            names(node)
                    .forEach(name ->
                            paths.addAll(pathsOfObjects(join(path, name), node.path(name))));
        } else {
            node.forEach(element -> paths.addAll(pathsOfObjects(join(path, "*"), element)));
        }
        return paths;
    }

    static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }
}
