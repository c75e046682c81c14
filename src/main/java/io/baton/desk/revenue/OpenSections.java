package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.Spans;
import io.baton.desk.Times;
import io.baton.digest.Summary;
import io.baton.digest.Unserved;
import io.baton.digest.Waiting;
import io.baton.referral.Referral;
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
        return Phrases.capped(
                summary.waiting(),
                MOST,
                each ->
                        Phrases.about(each.referral())
                                .plain(", " + asked(each.referral()) + " since ")
                                .and(moment(each))
                                .and(baton(each.referral())));
    }

    private String asked(Referral referral) {
        var partner = referral.partner();
        return referral.outbound() && partner != null
                ? "asked of " + Phrases.name(partner, summary.books())
                : "asked of us";
    }

    List<Text> unmoved() {
        return Phrases.capped(
                summary.unmoved(),
                MOST,
                each ->
                        Phrases.about(each.referral())
                                .plain(", " + stage(each.referral()) + ", no step since ")
                                .and(moment(each))
                                .and(baton(each.referral())));
    }

    List<Text> unserved() {
        return Phrases.capped(summary.unserved(), MOST, OpenSections::need);
    }

    private static Text need(Unserved each) {
        var need = Text.of(Phrases.cut(each.need()));
        return each.times() == 1 ? need : need.plain(" (%d times)".formatted(each.times()));
    }

    private static Text baton(Referral referral) {
        return Text.of("; ").and(Spans.of(referral.holder())).plain(" holds the baton");
    }

    private static String stage(Referral referral) {
        return referral.stage().name().toLowerCase(Locale.ROOT);
    }

    private Text.Span moment(Waiting each) {
        return new Times(summary.books().firm(), summary.window().until()).moment(each.since());
    }
}
