package io.baton.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Chart;
import io.baton.door.Caches;
import io.baton.picture.ChartPainter;
import java.time.Duration;
import java.util.Optional;

/// The charts that pages have shown lately, each under a name made of its content.
final class ChartCache {
    /// A page asks for a chart right after it was written. A narrow bound might drop just that one
    /// in favour of charts asked for more often, so age decides, and the bound is far away: a chart
    /// takes about 2 kB.
    private static final Duration KEPT = Duration.ofHours(1);

    private static final int MOST = 10_000;

    private final ChartPainter painter = new ChartPainter();
    private final Cache<String, Chart> charts =
            Caches.bounded(MOST).expireAfterAccess(KEPT).build();

    /// @return the address at which the picture can be had
    String keep(Chart chart) {
        var name = Fingerprint.of(chart.toString());
        charts.put(name, chart);
        return "/console/chart/" + name + ".png";
    }

    Optional<byte[]> png(String name) {
        return Optional.ofNullable(charts.getIfPresent(name)).flatMap(painter::png);
    }
}
