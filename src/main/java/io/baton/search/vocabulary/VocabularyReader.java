package io.baton.search.vocabulary;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a vocabulary and reports everything wrong with it at once.
///
/// It walks YAML nodes rather than objects, because nodes know their lines, and a brand such as
/// `365` stays text.
final class VocabularyReader {
    private static final List<String> FIELDS = List.of("name", "also", "brands", "said", "not");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lineOfName = new HashMap<>();

    private VocabularyReader() {}

    static Vocabulary read(Reader yaml) {
        var reader = new VocabularyReader();
        var services = reader.services(yaml);
        if (!reader.faults.isEmpty()) {
            throw new WrongVocabulary(reader.faults);
        }
        return new Vocabulary(services);
    }

    private List<Service> services(Reader yaml) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(yaml);
            if (root instanceof SequenceNode list) {
                return list.getValue().stream().flatMap(entry -> service(entry).stream()).toList();
            }
            faults.add(
                    "The vocabulary must be a list of services, each starting with \"- name:\".");
        } catch (MarkedYAMLException e) {
            fault(e.getProblemMark(), "not valid YAML (%s).".formatted(e.getProblem()));
        } catch (YAMLException e) {
            faults.add("The vocabulary isn't valid YAML: %s.".formatted(e.getMessage()));
        }
        return List.of();
    }

    private Optional<Service> service(Node node) {
        if (!(node instanceof MappingNode entry)) {
            fault(node.getStartMark(), "a service must start with \"- name:\".");
            return Optional.empty();
        }
        var fields = fields(entry);
        return name(entry, fields.get("name"))
                .map(name ->
                        new Service(
                                name,
                                texts(fields.get("also")),
                                texts(fields.get("brands")),
                                said(name, entry, fields.get("said")),
                                texts(fields.get("not"))));
    }

    private Map<String, Node> fields(MappingNode entry) {
        var fields = new HashMap<String, Node>();
        for (var each : entry.getValue()) {
            var key = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!FIELDS.contains(key)) {
                fault(
                        each.getKeyNode().getStartMark(),
                        "unknown field \"%s\". Use one of: %s."
                                .formatted(key, String.join(", ", FIELDS)));
            } else if (fields.put(key, each.getValueNode()) != null) {
                fault(
                        each.getKeyNode().getStartMark(),
                        "\"%s\" appears twice in one service. Merge the two.".formatted(key));
            }
        }
        return fields;
    }

    private Optional<String> name(MappingNode entry, @Nullable Node node) {
        if (node == null) {
            fault(entry.getStartMark(), "a service has no name. Start it with \"- name:\".");
            return Optional.empty();
        }
        var name = text(node);
        name.ifPresent(text -> refuseDuplicate(text, node.getStartMark()));
        return name;
    }

    private void refuseDuplicate(String name, Mark mark) {
        var first = lineOfName.putIfAbsent(name.toLowerCase(Locale.ROOT), line(mark));
        if (first != null) {
            fault(
                    mark,
                    "\"%s\" is already defined in line %d. Merge the two.".formatted(name, first));
        }
    }

    private List<String> said(String name, MappingNode entry, @Nullable Node node) {
        var said = texts(node);
        if (said.isEmpty()) {
            fault(
                    entry.getStartMark(),
                    "\"%s\" has nothing under \"said\". Add what clients say when they need it."
                            .formatted(name));
        }
        return said;
    }

    private List<String> texts(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().flatMap(each -> text(each).stream()).toList();
        }
        fault(
                node.getStartMark(),
                "expected a list: in [brackets], or one item per line after \"- \".");
        return List.of();
    }

    private Optional<String> text(Node node) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (text.isEmpty()) {
            fault(
                    node.getStartMark(),
                    "expected text. Put it in \"double quotes\" if it contains a colon.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void fault(@Nullable Mark mark, String what) {
        faults.add(
                mark == null
                        ? "Vocabulary: " + what
                        : "Line %d of the vocabulary: %s".formatted(line(mark), what));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
