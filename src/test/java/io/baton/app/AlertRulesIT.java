package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The alert rules in `src/docs/alerts.yaml` ask for metrics that a running Baton has.
class AlertRulesIT {
    private static final Path FILE = Path.of("src/docs/alerts.yaml");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LABELS =
            Pattern.compile("\\{[^}]*}|\\b(?:by|without) ?\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[\\d+[smhd]]");
    private static final Pattern NAME = Pattern.compile("[a-z_:][a-z0-9_:]*");
    private static final Pattern DURATION = Pattern.compile("\\d+[smhd]");
    private static final Set<String> PROMQL =
            Set.of("sum", "rate", "increase", "delta", "or", "and", "max", "min");

    /// Prometheus itself makes it.
    private static final String UP = "up";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlackAndTeams();

    @Test
    void everyMetricInARuleIsExported() throws Exception {
        baton.member("U1", "anna").types("/refer list");
        baton.teams().member("Anna").says("help");
        refusesARequestOfEachChat();
        var named = new TreeSet<String>();
        rules().forEach(rule -> named.addAll(metrics(rule)));

        assertThat(named).hasSizeGreaterThan(8).contains(UP, "baton_outbox_oldest_seconds");
        named.remove(UP);
        // A door counts a turn when its answer is sent.
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() -> assertThat(exported()).containsAll(named));
    }

    @Test
    void everyRuleSaysWhatHasHappenedAndWhatToDo() throws Exception {
        assertThat(rules())
                .allSatisfy(rule -> {
                    var name = String.valueOf(rule.get("alert"));
                    assertThat(name).matches("Baton[A-Za-z]+");
                    assertThat(rule.keySet())
                            .as(name)
                            .isSubsetOf("alert", "expr", "for", "labels", "annotations");
                    assertThat(String.valueOf(rule.getOrDefault("for", "1m"))).matches(DURATION);
                    assertThat(strings(present(rule.get("labels")))).containsOnlyKeys("severity");
                    assertThat(strings(present(rule.get("annotations"))))
                            .as(name)
                            .containsOnlyKeys("summary", "action")
                            .allSatisfy((_, words) -> assertThat(words).isNotBlank());
                });
        assertThat(rules().stream().map(rule -> rule.get("alert"))).doesNotHaveDuplicates();
    }

    @Test
    void everyExpressionIsBalanced() throws Exception {
        for (var rule : rules()) {
            var rest = STRING.matcher(expression(rule)).replaceAll("");
            for (var pair : List.of("()", "{}", "[]")) {
                assertThat(rest.chars().filter(each -> each == pair.charAt(0)).count())
                        .as(rest)
                        .isEqualTo(rest.chars().filter(each -> each == pair.charAt(1)).count());
            }
        }
    }

    private static List<Map<String, Object>> rules() throws IOException {
        var file =
                new Yaml(new SafeConstructor(new LoaderOptions()))
                        .<Map<String, List<Map<String, List<Map<String, Object>>>>>>load(
                                Files.readString(FILE));
        return present(present(file.get("groups")).getFirst().get("rules"));
    }

    private static <T> T present(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    private static String expression(Map<String, Object> rule) {
        return String.valueOf(rule.get("expr"));
    }

    private static Set<String> metrics(Map<String, Object> rule) {
        var rest = STRING.matcher(expression(rule)).replaceAll("");
        rest = RANGE.matcher(LABELS.matcher(rest).replaceAll("")).replaceAll("");
        var names = new TreeSet<String>();
        NAME.matcher(rest).results().forEach(found -> names.add(found.group()));
        names.removeAll(PROMQL);
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> strings(Object map) {
        return (Map<String, String>) map;
    }

    private static void refusesARequestOfEachChat() throws Exception {
        for (var path : List.of("/slack/events", "/api/messages")) {
            try (var client = HttpClient.newHttpClient()) {
                var request =
                        HttpRequest.newBuilder(baton.address().resolve(path))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build();
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(401);
            }
        }
    }

    private static Set<String> exported() throws Exception {
        URI address = baton.address().resolve("/actuator/prometheus");
        var names = new TreeSet<String>();
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .body()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.add(line.split("[{ ]", 2)[0]));
        }
        return names;
    }
}
