package io.baton.web;

import io.baton.chat.Chart;
import io.baton.picture.ChartPainter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The charts that pages have shown lately, each under a name made of its content.
final class ChartCache {

    private static final int KEPT = 100;

    private final ChartPainter painter = new ChartPainter();
    private final Map<String, Chart> charts = new LinkedHashMap<>();

    /// @return the address at which the picture can be had
    synchronized String keep(Chart chart) {
        var name = Fingerprint.of(chart.toString());
        charts.remove(name);
        charts.put(name, chart);
        if (charts.size() > KEPT) {
            charts.remove(charts.keySet().iterator().next());
        }
        return "/console/chart/" + name + ".png";
    }

    Optional<byte[]> png(String name) {
        return find(name).flatMap(painter::png);
    }

    private synchronized Optional<Chart> find(String name) {
        return Optional.ofNullable(charts.get(name));
    }
}
