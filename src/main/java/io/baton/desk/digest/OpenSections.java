package io.baton.desk.digest;

import io.baton.bench.GapGroup;
import io.baton.chat.Text;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.PendingReferral;
import io.baton.digest.Summary;
import io.baton.digest.UnmetNeed;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The digest's sections about what is open, and what is lacking.
final class OpenSections {
    private static final int MOST = 5;

    private final Summary summary;

    OpenSections(Summary summary) {
        this.summary = summary;
    }

    List<Text> waiting() {
        return RevenueText.capped(
                summary.open().unanswered(),
                MOST,
                each ->
                        RevenueText.referralAndClient(each.referral())
                                .plain(", " + asked(each.referral()) + " since ")
                                .and(moment(each))
                                .and(baton(each.referral())));
    }

    private String asked(Referral referral) {
        var partner = referral.partner();
        return referral.outbound() && partner != null
                ? "asked of " + RevenueText.partnerName(partner, summary.books())
                : "asked of us";
    }

    List<Text> unmoved() {
        return RevenueText.capped(
                summary.open().unmoved(),
                MOST,
                each ->
                        RevenueText.referralAndClient(each.referral())
                                .plain(", " + stage(each.referral()) + ", no step since ")
                                .and(moment(each))
                                .and(baton(each.referral())));
    }

    /// The most asked of twelve months, a line each, and in one line what else came up this week.
    List<Text> unserved() {
        var all = summary.unmetNeeds();
        var lines = new ArrayList<Text>();
        all.stream().limit(UnmetNeed.MOST_ASKED).map(OpenSections::lacking).forEach(lines::add);
        var more = all.stream().skip(UnmetNeed.MOST_ASKED).toList();
        if (!more.isEmpty()) {
            var names = RevenueText.capped(more, MOST, each -> called(each.lack()));
            lines.add(Text.of("Also this week: ").and(RevenueText.list(names)));
        }
        return lines;
    }

    private static Text lacking(UnmetNeed each) {
        var gapGroup = each.lack();
        var text = called(gapGroup).plain(": " + often(each.thisWeek(), gapGroup.times()));
        return gapGroup.service() == null ? text : text.plain(": " + said(gapGroup));
    }

    /// `asked 2 times this week, 5 in twelve months`
    private static String often(int thisWeek, int inAll) {
        var week = thisWeek == 0 ? "not asked" : "asked " + times(thisWeek);
        var all = thisWeek > 1 ? inAll + "" : times(inAll);
        return "%s this week, %s in twelve months".formatted(week, all);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static Text called(GapGroup gapGroup) {
        var service = gapGroup.service();
        return service == null ? Text.of(said(gapGroup)) : Text.empty().strong(service);
    }

    private static String said(GapGroup gapGroup) {
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
