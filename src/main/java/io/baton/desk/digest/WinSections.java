package io.baton.desk.digest;

import io.baton.chat.Text;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Summary;
import io.baton.partner.Partner;
import io.baton.referral.outcome.Credit;
import io.baton.revenue.Earning;
import java.util.List;

/// Sections of the digest about single wins: this week's, and earlier ones corrected this week.
final class WinSections {
    private static final int MAX_LINES = 5;

    private final Summary summary;

    WinSections(Summary summary) {
        this.summary = summary;
    }

    List<Text> wins() {
        return RevenueText.capped(summary.news().wins(), MAX_LINES, this::win);
    }

    private Text win(Earning win) {
        var partner = RevenueText.partnerName(win.partner(), summary.books());
        return RevenueText.referralAndClient(win.referral())
                .plain(", ")
                .and(WorthText.of(win.won().amount()))
                .plain(unconfirmed(win))
                .plain(", " + (win.referral().outbound() ? "done by " : "brought by ") + partner)
                .and(earns(win))
                .plain(". Thank you, ")
                .and(credited(win))
                .plain("!");
    }

    private static String unconfirmed(Earning win) {
        return win.unconfirmed()
                ? " (unconfirmed)"
                : win.unconfirmedFrom()
                        .map(day -> " (unconfirmed from %s on)".formatted(TimeFormat.day(day)))
                        .orElse("");
    }

    private Text earns(Earning win) {
        if (win.lacksFee()) {
            return Text.of(" (no fee agreed, so it earns nothing)");
        }
        var own = summary.books().firm().currency();
        var notCounted =
                win.currency().equals(own) ? "" : " (not in the share, which is in " + own + ")";
        var fee = win.referral().outbound() ? fee(win) : Text.empty();
        return fee.plain(notCounted);
    }

    private static Text fee(Earning win) {
        var now = win.earnedOnWin();
        return now.isZero()
                ? Text.of(", earns you a fee once it's due")
                : Text.of(", earns you ").and(Spans.of(now)).plain(later(win));
    }

    private static String later(Earning win) {
        return win.onOtherDates(win.earned()).findAny().isPresent() ? ", and more later" : "";
    }

    private Text credited(Earning win) {
        return summary.books()
                .partner(win.partner())
                .map(partner -> names(Credit.of(win.referral(), partner), partner))
                .orElseGet(() -> Text.empty().and(Spans.of(win.referral().holder())));
    }

    private static Text names(Credit credit, Partner partner) {
        var doneBy = Text.empty().and(Spans.of(credit.doneBy()));
        if (credit.samePerson()) {
            return doneBy;
        }
        var broughtBy = credit.broughtBy();
        var first =
                broughtBy == null
                        ? Text.of(RevenueText.shorten(partner.name()))
                        : Text.empty().and(Spans.of(broughtBy));
        return first.plain(" and ").and(doneBy);
    }

    /// Earlier wins that were corrected this week.
    List<Text> corrections() {
        return RevenueText.capped(
                summary.news().corrected(),
                MAX_LINES,
                each ->
                        RevenueText.referralAndClient(each.win().referral())
                                .plain(", now ")
                                .and(Spans.of(each.win().worth()))
                                .plain(" instead of ")
                                .and(Spans.of(each.before()))
                                .plain(", won on " + TimeFormat.day(each.win().countsOn())));
    }
}
