package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Chart;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartCacheTest {
    private final ChartCache cache = new ChartCache();

    @Test
    void theSameChartHasTheSameAddress() {
        assertThat(cache.add(chart("Share"))).isEqualTo(cache.add(chart("Share")));
    }

    @Test
    void aPopularChartDoesNotEvictTheNewestOne() {
        var first = name(cache.add(chart("first")));
        for (int i = 0; i < 300; i++) {
            cache.add(chart("first"));
            cache.add(chart("chart " + i));
        }
        var newest = name(cache.add(chart("newest")));
        assertThat(cache.png(newest)).isPresent();
        assertThat(cache.png(first)).isPresent();
    }

    @Test
    void anUnknownChartIsNotFound() {
        assertThat(cache.png("unknown")).isEmpty();
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".png".length());
    }

    private static Chart chart(String title) {
        var bar = new Chart.Bar("Nov", BigDecimal.TEN);
        return new Chart(title, List.of(bar), BigDecimal.ONE, new Chart.Unit.Percent(), title);
    }
}
