package io.baton.desk.digest;

import io.baton.bench.GapGroup;
import io.baton.chat.Text;
import io.baton.desk.refer.card.FigureText;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.DigestReferrals.Oldest;
import io.baton.digest.Pending;
import io.baton.digest.PendingReferral;
import io.baton.digest.Summary;
import io.baton.digest.UnmetNeed;
import io.baton.firm.Firm;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Sections of the digest about open referrals and unmet needs.
final class OpenSections {
    private static final int MAX_LINES = 5;

    private final Summary summary;

    OpenSections(Summary summary) {
        this.summary = summary;
    }

    List<Text> unanswered() {
        return lines(
                summary.news().open().unanswered(),
                each ->
                        RevenueText.referralAndClient(each.referral())
                                .plain(", " + offeredTo(each.referral()) + " on ")
                                .and(moment(each))
                                .and(baton(each.referral())));
    }

    /// More than can be counted are `at least` that many.
    private static List<Text> lines(Pending pending, Function<PendingReferral, Text> line) {
        int more = pending.count() - pending.first().size();
        var lines = new ArrayList<>(pending.first().stream().map(line).toList());
        if (more > 0) {
            var least = pending.count() < Oldest.MOST_COUNTED ? "" : "at least ";
            lines.add(Text.of("and %s%d more".formatted(least, more)));
        }
        return lines;
    }

    private String offeredTo(Referral referral) {
        var partner = referral.partner();
        return referral.outbound() && partner != null
                ? "offered to " + RevenueText.partnerName(partner, summary.books())
                : "offered to the team";
    }

    List<Text> unmoved() {
        return lines(
                summary.news().open().unmoved(),
                each ->
                        RevenueText.referralAndClient(each.referral())
                                .plain(", " + stage(each.referral()) + ", last step ")
                                .and(moment(each))
                                .and(baton(each.referral())));
    }

    /// Both figures, the day of each, and who said it.
    List<Text> differing() {
        return lines(
                summary.news().open().differing(),
                each -> {
                    var referral = each.referral();
                    return RevenueText.referralAndClient(referral)
                            .plain(": ")
                            .and(FigureText.forAnyone(partner(referral), firm()).both(referral));
                });
    }

    private String partner(Referral referral) {
        var partner = referral.partner();
        return partner == null ? "" : RevenueText.partnerName(partner, summary.books());
    }

    private Firm firm() {
        return summary.books().firm();
    }

    /// One line each for the most frequent of twelve months, and one line for the rest of this
    /// week.
    List<Text> unmetNeeds() {
        var all = summary.unmetNeeds();
        var lines = new ArrayList<Text>();
        all.stream().limit(UnmetNeed.MOST_ASKED).map(OpenSections::unmetNeed).forEach(lines::add);
        var more = all.stream().skip(UnmetNeed.MOST_ASKED).toList();
        if (!more.isEmpty()) {
            var names = RevenueText.capped(more, MAX_LINES, each -> name(each.gap()));
            lines.add(Text.of("Also this week: ").and(RevenueText.list(names)));
        }
        return lines;
    }

    private static Text unmetNeed(UnmetNeed each) {
        var gapGroup = each.gap();
        var text = name(gapGroup).plain(": " + frequency(each.thisWeek(), gapGroup.times()));
        return gapGroup.service() == null ? text : text.plain(": " + newestNeed(gapGroup));
    }

    /// `asked 2 times this week, 5 in twelve months`
    private static String frequency(int thisWeek, int total) {
        var week = thisWeek == 0 ? "not asked" : "asked " + times(thisWeek);
        var all = thisWeek > 1 ? total + "" : times(total);
        return "%s this week, %s in twelve months".formatted(week, all);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static Text name(GapGroup gapGroup) {
        var service = gapGroup.service();
        return service == null ? Text.of(newestNeed(gapGroup)) : Text.empty().strong(service);
    }

    private static String newestNeed(GapGroup gapGroup) {
        return Quote.of(gapGroup.newest().need());
    }

    private static Text baton(Referral referral) {
        return Text.of("; ").and(Spans.of(referral.holder())).plain(" holds the baton");
    }

    private static String stage(Referral referral) {
        return referral.stage().name().toLowerCase(Locale.ROOT);
    }

    private Text.Span moment(PendingReferral each) {
        return new TimeFormat(summary.books().firm(), summary.window().until())
                .moment(each.since());
    }
}
