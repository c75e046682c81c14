package io.baton.search;

import io.baton.search.LabeledNeed.Kind;
import io.baton.search.SearchQuality.Step;
import io.baton.search.index.FitThresholds;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Formats the quality metrics as a table.
final class QualityReport {
    private static final double[] THRESHOLDS = {
        0.30, 0.40, 0.45, 0.48, 0.50, FitThresholds.SURE, 0.54, 0.56, 0.60, 0.65, 0.70, 0.80, 0.90
    };

    private static final EnumSet<Kind> SERVED = EnumSet.complementOf(EnumSet.of(Kind.UNSERVED));

    private final SearchQuality searchQuality;
    private final StringBuilder text = new StringBuilder();

    QualityReport(SearchQuality searchQuality) {
        this.searchQuality = searchQuality;
    }

    /// @param title heading of the table
    QualityReport of(String title, List<LabeledNeed> needs) {
        line("%n%s (nDCG@5, its gain over the line above, hit@3; the same by kind)", title);
        text.append("%-34s%-22s".formatted("", "all"));
        SERVED.forEach(kind -> text.append("%-16s".formatted(name(kind))));
        double before = 0;
        for (var step : Step.values()) {
            var rankingMetrics = searchQuality.metrics(step, needs);
            line(
                    "%n%-34s%.3f %+.3f  %.3f  %s",
                    step.words,
                    rankingMetrics.ndcg(),
                    rankingMetrics.ndcg() - before,
                    rankingMetrics.hit(),
                    byKind(rankingMetrics));
            before = rankingMetrics.ndcg();
        }
        var topMatches = searchQuality.topMatches(needs);
        for (var kind : Kind.values()) {
            answers(name(kind), topMatches, match -> match.kind() == kind);
        }
        answers("all served needs", topMatches, TopMatch::served);
        confidence(topMatches);
        splitting(needs);
        return this;
    }

    private static String byKind(RankingMetrics rankingMetrics) {
        var line = new StringBuilder();
        SERVED.forEach(kind ->
                line.append(
                        "%.3f  %.3f    "
                                .formatted(rankingMetrics.ndcg(kind), rankingMetrics.hit(kind))));
        return line.toString();
    }

    private void answers(String label, List<TopMatch> topMatches, Predicate<TopMatch> among) {
        double sure = SureAnswers.share(topMatches, among, TopMatch::sure);
        double found = SureAnswers.share(topMatches, among, TopMatch::found);
        line(
                "best match for %-20s sure %.3f, \"not sure\" %.3f, none %.3f",
                label + ":", sure, found - sure, 1 - found);
    }

    /// The curve of what each threshold would give, and the weights fitted to these needs.
    private void confidence(List<TopMatch> topMatches) {
        for (double threshold : THRESHOLDS) {
            var answers = SureAnswers.of(match -> match.sure(threshold), topMatches);
            line(
                    "sure from %.2f%s sure served %.3f, wrong among sure %.3f, sure unserved %.3f",
                    threshold,
                    threshold == FitThresholds.SURE ? " (ships):" : ":        ",
                    answers.served(),
                    answers.wrong(),
                    answers.unserved());
        }
        line("confidence fitted to these: %s", ConfidenceFit.of(topMatches));
    }

    private void splitting(List<LabeledNeed> needs) {
        for (var kind : SERVED) {
            var splitting =
                    searchQuality.splitting(
                            needs.stream().filter(each -> each.kind() == kind).toList());
            line(
                    "split, %-12s %.3f; parts with a right partner %.3f, partners %.1f",
                    name(kind) + ":", splitting.split(), splitting.covered(), splitting.partners());
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
