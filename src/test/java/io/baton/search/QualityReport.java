package io.baton.search;

import io.baton.search.LabelledNeed.Kind;
import io.baton.search.SearchQuality.Step;
import io.baton.search.index.FitThresholds;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The figures of the search, as a table to read.
final class QualityReport {
    private static final EnumSet<Kind> SERVED = EnumSet.complementOf(EnumSet.of(Kind.UNSERVED));

    private final SearchQuality quality;
    private final StringBuilder text = new StringBuilder();

    QualityReport(SearchQuality quality) {
        this.quality = quality;
    }

    /// @param half its name
    QualityReport of(String half, List<LabelledNeed> needs) {
        line("%n%s (nDCG@5, its gain over the line above, hit@3; the same by kind)", half);
        text.append("%-34s%-22s".formatted("", "all"));
        SERVED.forEach(kind -> text.append("%-16s".formatted(name(kind))));
        double before = 0;
        for (var step : Step.values()) {
            var figures = quality.figures(step, needs);
            line(
                    "%n%-34s%.3f %+.3f  %.3f  %s",
                    step.words,
                    figures.ndcg(),
                    figures.ndcg() - before,
                    figures.hit(),
                    by(figures));
            before = figures.ndcg();
        }
        for (var kind : SERVED) {
            answers(name(kind), quality.bestFits(needs, kind));
        }
        answers("all who are served", quality.servedFits(needs));
        answers("unserved", quality.bestFits(needs, Kind.UNSERVED));
        apart(needs);
        return this;
    }

    private static String by(RankingMetrics figures) {
        var line = new StringBuilder();
        SERVED.forEach(kind ->
                line.append("%.3f  %.3f    ".formatted(figures.ndcg(kind), figures.hit(kind))));
        return line.toString();
    }

    private void answers(String whose, List<Double> tops) {
        double nobody = SearchQuality.below(FitThresholds.NEAR, tops);
        double unsure = SearchQuality.below(FitThresholds.SURE, tops) - nobody;
        line(
                "answered to %-20s surely %.3f, \"not sure\" %.3f, \"nobody\" %.3f",
                whose + ":", 1 - nobody - unsure, unsure, nobody);
    }

    private void apart(List<LabelledNeed> needs) {
        for (var kind : SERVED) {
            var apart =
                    quality.splitting(needs.stream().filter(each -> each.kind() == kind).toList());
            line(
                    "taken apart, %-12s %.3f; of their parts served by somebody right %.3f, partners %.1f",
                    name(kind) + ":", apart.apart(), apart.covered(), apart.partners());
        }
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append(System.lineSeparator());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
