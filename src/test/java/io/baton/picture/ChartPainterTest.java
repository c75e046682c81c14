package io.baton.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Chart;
import io.baton.chat.Chart.Bar;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartPainterTest {

    private static final Chart SHARE =
            chart(
                    new Bar("Nov 25", new BigDecimal("12.4")),
                    new Bar("Dec 25", new BigDecimal("14")),
                    new Bar("Jan 26", new BigDecimal("17.9")),
                    new Bar("Feb 26", null),
                    new Bar("Mar 26", new BigDecimal("19.2")),
                    new Bar("Apr 26", new BigDecimal("0")),
                    new Bar("May 26", new BigDecimal("21")),
                    new Bar("Jun 26", new BigDecimal("24.6")),
                    new Bar("Jul 26", new BigDecimal("18.3")),
                    new Bar("Aug 26", null),
                    new Bar("Sep 26", new BigDecimal("26.8")),
                    new Bar("Oct 26", new BigDecimal("23.1")));

    @Test
    void aChartIsASmallPngOfTwiceTheDisplaySize() throws IOException {
        var bytes = new ChartPainter().png(SHARE).orElseThrow();
        assertThat(bytes).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(60_000);
        var image = read(bytes);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(600);
    }

    @Test
    void onlyAMonthWithAValueHasABar() throws IOException {
        var known = draw(chart(new Bar("Jan", new BigDecimal("10"))));
        var missing = draw(chart(new Bar("Jan", null)));

        assertThat(count(known, Palette.BELOW.getRGB())).isGreaterThan(10_000);
        assertThat(count(missing, Palette.BELOW.getRGB())).isZero();
        assertThat(count(missing, Palette.REACHED.getRGB())).isZero();
    }

    @Test
    void aMissingMonthLooksDifferentFromZero() throws IOException {
        var missing = draw(chart(new Bar("Jan", null)));
        var nothing = draw(chart(new Bar("Jan", BigDecimal.ZERO)));

        assertThat(count(missing, Palette.GAP.getRGB())).isGreaterThan(10_000);
        assertThat(count(nothing, Palette.GAP.getRGB())).isZero();
    }

    @Test
    void aBarAtTheTargetIsDarker() throws IOException {
        var picture = draw(chart(new Bar("Jan", new BigDecimal("21"))));

        assertThat(count(picture, Palette.REACHED.getRGB())).isGreaterThan(10_000);
        assertThat(count(picture, Palette.BELOW.getRGB())).isZero();
    }

    @Test
    void aHigherValueHasAHigherBar() throws IOException {
        var low = draw(chart(new Bar("Jan", new BigDecimal("5"))));
        var high = draw(chart(new Bar("Jan", new BigDecimal("15"))));

        assertThat(count(high, Palette.BELOW.getRGB()))
                .isBetween(
                        2 * count(low, Palette.BELOW.getRGB()),
                        4 * count(low, Palette.BELOW.getRGB()));
    }

    @Test
    void theTargetLineIsDrawnEvenWithoutMonths() throws IOException {
        assertThat(count(draw(chart()), Palette.TARGET.getRGB())).isGreaterThan(500);
    }

    @Test
    void monthsWithTheSameNameAreSeparateBars() throws IOException {
        var one = draw(chart(new Bar("Jan", BigDecimal.TEN), new Bar("Feb", null)));
        var two = draw(chart(new Bar("Jan", BigDecimal.TEN), new Bar("Jan", BigDecimal.TEN)));

        assertThat(columnsOf(two)).hasSizeGreaterThan((int) (1.9 * columnsOf(one).size()));
    }

    @Test
    void aChartOfMoneyHasNoTargetAndMayGoBelowZero() throws IOException {
        var bars =
                List.of(
                        new Bar("Jan", new BigDecimal("5000")),
                        new Bar("Feb", new BigDecimal("-2500")));
        var money = new Chart("Earned", bars, null, new Chart.Unit.Amount("USD"), "in words");
        var picture = draw(money);

        assertThat(count(picture, Palette.TARGET.getRGB())).isZero();
        assertThat(count(picture, Palette.REACHED.getRGB())).isZero();
        assertThat(columnsOf(picture).size())
                .isGreaterThan(columnsOf(draw(chart(new Bar("Jan", BigDecimal.ONE)))).size() / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    USD | 950      | 412.5   | 412.5
                    USD | 950      | 412     | 412
                    USD | 9500     | 4123.45 | 4,123
                    JPY | 9500     | 1250    | 1,250
                    KWD | 5        | 1.255   | 1.255
                    KWD | 5        | 1.250   | 1.25
                    USD | 12500    | 12500   | 12.5k
                    USD | 12500    | 940     | 940
                    JPY | 12500000 | 1200000 | 1,200k
                    JPY | 12500000 | 12500000 | 12.5m
                    USD | 12500    | 0       | 0
                    USD | 12500    | -3000   | -3,000
                    """)
    void barsHaveTheDecimalsOfTheirCurrency(
            String currency, String highest, String value, String label) {
        var bars = List.of(new Bar("Jan", new BigDecimal(highest)));
        var scale =
                new ValueScale(
                        new Chart("Earned", bars, null, new Chart.Unit.Amount(currency), "words"));
        assertThat(scale.number().format(new BigDecimal(value))).isEqualTo(label);
        assertThat(scale.number().format(new BigDecimal(value).doubleValue())).isEqualTo(label);
    }

    private static Set<Integer> columnsOf(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .filter(x ->
                        IntStream.range(0, image.getHeight())
                                .anyMatch(y -> image.getRGB(x, y) == Palette.BELOW.getRGB()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static long count(BufferedImage image, int rgb) {
        return IntStream.range(0, image.getWidth())
                .mapToLong(x ->
                        IntStream.range(0, image.getHeight())
                                .filter(y -> image.getRGB(x, y) == rgb)
                                .count())
                .sum();
    }

    private static BufferedImage draw(Chart chart) throws IOException {
        return read(new ChartPainter().png(chart).orElseThrow());
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static Chart chart(Bar... bars) {
        return new Chart(
                "Share of revenue through partners, by month",
                List.of(bars),
                new BigDecimal("21"),
                new Chart.Unit.Percent(),
                "in words");
    }
}
