package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Chart;
import io.baton.chat.SampleCards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/// Chart images and their signed URLs.
class ChartLinksTest {
    private static final URI SERVER = URI.create("https://baton.example");
    private static final ChartLinks LINKS = new ChartLinks(SERVER, "a secret");

    private final ChartImageController page = new ChartImageController(LINKS);

    @Test
    void theUrlContainsTheChart() {
        var chart = SampleCards.chart();
        var url = LINKS.apply(chart).orElseThrow();

        assertThat(url.toString()).startsWith("https://baton.example/teams/chart/");
        assertThat(url.toString().length()).isLessThan(600);
        var read = LINKS.read(name(url)).orElseThrow();
        assertThat(read.title()).isEqualTo(chart.title());
        assertThat(read.unit()).isEqualTo(chart.unit());
        assertThat(read.target()).isEqualByComparingTo(chart.target());
        assertThat(read.bars()).usingRecursiveComparison().isEqualTo(chart.bars());
    }

    @Test
    void aChartOfMoneyKeepsItsCurrencyAndHasNoTarget() {
        var bars = List.of(new Chart.Bar("Oct 26", new BigDecimal("1.250")));
        var chart = new Chart("Earned", bars, null, new Chart.Unit.Amount("KWD"), "in words");
        var read = LINKS.read(name(LINKS.apply(chart).orElseThrow())).orElseThrow();
        assertThat(read.target()).isNull();
        assertThat(read.unit()).isEqualTo(chart.unit());
    }

    @Test
    void theImageIsServedToAnyoneWithTheUrl() throws IOException {
        var answer = page.png(name(LINKS.apply(SampleCards.chart()).orElseThrow()));

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.getBody())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void anUnsignedChartIsNotDrawn() {
        var name = name(LINKS.apply(SampleCards.chart()).orElseThrow());
        var foreign =
                name(new ChartLinks(SERVER, "another").apply(SampleCards.chart()).orElseThrow());
        var changed = (name.charAt(20) == 'A' ? 'B' : 'A') + name.substring(1);

        for (var bad :
                new String[] {foreign, changed, "x.png", "", "..png", "é.é.png", name + "x"}) {
            assertThat(page.png(bad).getStatusCode().value()).as(bad).isEqualTo(404);
        }
    }

    @Test
    void withoutHttpsThereIsNoUrl() {
        var local = new ChartLinks(URI.create("http://localhost:8080"), "a secret");
        assertThat(local.apply(SampleCards.chart())).isEmpty();
    }

    @Test
    void aChartTooLargeForAUrlHasNone() {
        var bars =
                IntStream.range(0, 2_000)
                        .mapToObj(n -> new Chart.Bar("Month " + n * 7919, new BigDecimal(n * 31)))
                        .toList();
        assertThat(
                        LINKS.apply(
                                new Chart(
                                        "Much",
                                        bars,
                                        BigDecimal.TEN,
                                        new Chart.Unit.Percent(),
                                        "Much")))
                .isEmpty();
    }

    private static String name(URI url) {
        return url.getPath().substring(ChartLinks.PATH.length());
    }
}
