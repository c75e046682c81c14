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

    private final SearchQuality searchQuality;
    private final StringBuilder text = new StringBuilder();

    QualityReport(SearchQuality searchQuality) {
        this.searchQuality = searchQuality;
    }

    /// @param half its name
    QualityReport of(String half, List<LabelledNeed> needs) {
        line("%n%s (nDCG@5, its gain over the line above, hit@3; the same by kind)", half);
        text.append("%-34s%-22s".formatted("", "all"));
        SERVED.forEach(kind -> text.append("%-16s".formatted(name(kind))));
        double before = 0;
        for (var step : Step.values()) {
            var rankingMetrics = searchQuality.figures(step, needs);
            line(
                    "%n%-34s%.3f %+.3f  %.3f  %s",
                    step.words,
                    rankingMetrics.ndcg(),
                    rankingMetrics.ndcg() - before,
                    rankingMetrics.hit(),
                    by(rankingMetrics));
            before = rankingMetrics.ndcg();
        }
        for (var kind : SERVED) {
            answers(name(kind), searchQuality.bestFits(needs, kind));
        }
        answers("all who are served", searchQuality.servedFits(needs));
        answers("unserved", searchQuality.bestFits(needs, Kind.UNSERVED));
        apart(needs);
        return this;
    }

    private static String by(RankingMetrics rankingMetrics) {
        var line = new StringBuilder();
        SERVED.forEach(kind ->
                line.append(
                        "%.3f  %.3f    "
                                .formatted(rankingMetrics.ndcg(kind), rankingMetrics.hit(kind))));
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
                    searchQuality.splitting(
                            needs.stream().filter(each -> each.kind() == kind).toList());
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
