package io.baton.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The console's part: pages, the sample firm, commands and charts.
final class ConsolePart {
    private static final Pattern CHART = Pattern.compile("/console/chart/[^\"']+\\.png");
    private static final Pattern ASSET = Pattern.compile("/console/assets/[^\"'?]+");

    private final Requests requests;
    private int turns;

    ConsolePart(Requests requests) {
        this.requests = requests;
    }

    void prepare() {
        requests.get("/", "");
        var page = requests.get("/console", "<html");
        ASSET.matcher(page).results().forEach(asset -> requests.get(asset.group(), ""));
        sends("/console/sample", Map.of());
    }

    void play(int round) {
        Script.commands(round).forEach(line -> says(line.text()));
        Script.ownWords(round).forEach(this::says);
        says("revenue digest now");
        for (var where : List.of("direct", "home")) {
            var page = requests.get("/console?who=web:anna&where=" + where, "<html");
            CHART.matcher(page).results().forEach(chart -> requests.get(chart.group(), ""));
        }
        requests.get("/console/now?who=web:rita&where=direct", "");
        requests.get("/actuator/health/readiness", "UP");
        requests.get("/actuator/prometheus", "baton_");
    }

    private void says(String words) {
        sends("/console/say", Map.of("text", words, "turn", "rehearsal-" + ++turns));
    }

    private void sends(String path, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("who", "web:anna");
        fields.put("where", "direct");
        var origin = Map.of("Origin", requests.address().toString());
        requests.post(
                path,
                Requests.FORM,
                origin,
                Requests.form(fields).getBytes(StandardCharsets.UTF_8),
                "");
    }
}
