package io.baton.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Chart;
import io.baton.door.Caches;
import io.baton.picture.ChartPainter;
import java.time.Duration;
import java.util.Optional;

/// Charts shown in the last hour, named by a hash of their content.
final class ChartCache {
    /// A page requests a chart right after the HTML that names it. A tight size limit could evict
    /// that chart in favor of popular ones, so age decides and the limit is generous: a chart takes
    /// about 2 kB.
    private static final Duration EXPIRY = Duration.ofHours(1);

    private static final int MAX_CHARTS = 10_000;

    private final ChartPainter painter = new ChartPainter();
    private final Cache<String, Chart> charts =
            Caches.bounded(MAX_CHARTS).expireAfterAccess(EXPIRY).build();

    /// @return the address of the chart's picture
    String add(Chart chart) {
        var name = Fingerprint.of(chart.toString());
        charts.put(name, chart);
        return "/console/chart/" + name + ".png";
    }

    Optional<byte[]> png(String name) {
        return Optional.ofNullable(charts.getIfPresent(name)).flatMap(painter::png);
    }
}
