package io.baton.desk.terms;

import io.baton.chat.Text;
import io.baton.desk.text.FeeText;
import io.baton.desk.text.TimeFormat;
import io.baton.terms.AgreedTerms;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.PartnerTerms;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Terms as they are shown, for the firm and for the partner's people.
public final class TermsText {
    private static final int MOST_EARLIER = 5;
    private static final int MOST_BRIEF = 6;

    private TermsText() {}

    /// Heads the terms in one direction, for members.
    public static String label(Payer payer) {
        return switch (payer) {
            case PARTNER -> "They pay us";
            case FIRM -> "We pay them";
        };
    }

    /// The same for the partner's people.
    ///
    /// @param firm the firm's name
    public static String labelForPartner(Payer payer, String firm) {
        return switch (payer) {
            case PARTNER -> "You pay " + firm;
            case FIRM -> firm + " pays you";
        };
    }

    /// `10% of what the client pays; clients stay protected for 90 days`
    public static Text of(AgreedTerms terms) {
        var text = terms.rule().map(FeeText::of).orElseGet(() -> Text.of("no fee"));
        var days = terms.protectionDays();
        if (days != null) {
            text =
                    text.plain(
                            days == 1
                                    ? "; clients are protected for 1 day"
                                    : "; clients are protected for %,d days".formatted(days));
        }
        var told = terms.disclosure();
        return told == null ? text : text.plain("; the client is told: “" + told + "”");
    }

    /// As [#of], but nothing more than `10%` if that's all.
    public static Text brief(AgreedTerms terms) {
        boolean onlyFee = terms.equals(AgreedTerms.of(terms.fee()));
        return onlyFee
                ? terms.rule()
                        .flatMap(FeeRule::plainRate)
                        .map(rate -> Text.of(rate.toString()))
                        .orElseGet(() -> of(terms))
                : of(terms);
    }

    /// `10% since Tue 3 Nov 2026; before: no fee since Mon 2 Mar 2026`, with those that begin
    /// later. Empty if there never were any.
    public static Text briefHistory(PartnerTerms terms, Payer payer, LocalDate today) {
        var text = Text.empty();
        boolean begun = false;
        for (var dated : terms.of(payer).reversed().stream().limit(MOST_BRIEF).toList()) {
            boolean later = dated.from().isAfter(today);
            var between = text.spans().isEmpty() ? "" : begun ? "; before: " : "; now: ";
            var brief = brief(dated.terms());
            text =
                    text.plain(between)
                            .and(brief)
                            .plain(brief.plainText().contains(",") ? "," : "")
                            .plain((later ? " from " : " since ") + TimeFormat.day(dated.from()));
            begun |= !later;
        }
        return text;
    }

    /// As [#of], and `none agreed yet` if nothing was ever agreed.
    public static Text inForce(PartnerTerms terms, Payer payer, LocalDate day) {
        var agreed = terms.on(day, payer);
        boolean begun = terms.of(payer).stream().anyMatch(each -> !each.from().isAfter(day));
        return begun ? of(agreed) : Text.of("none agreed yet");
    }

    /// `10% of what the client pays → no fee`
    public static Text change(
            PartnerTerms before, PartnerTerms after, Payer payer, LocalDate from) {
        return inForce(before, payer, from).plain(" → ").and(inForce(after, payer, from));
    }

    /// What holds now and since when, what begins later, and what held before: newest first.
    public static List<Text> history(PartnerTerms terms, Payer payer, LocalDate today) {
        var lines = new ArrayList<Text>();
        var all = terms.of(payer);
        var past = all.stream().filter(each -> !each.from().isAfter(today)).toList();
        lines.add(
                past.isEmpty()
                        ? Text.of("none agreed yet")
                        : of(past.getLast().terms()).plain(since(past.getLast())));
        all.stream()
                .filter(each -> each.from().isAfter(today))
                .map(each ->
                        Text.of("From " + TimeFormat.day(each.from()) + ": ").and(of(each.terms())))
                .forEach(lines::add);
        past.reversed().stream()
                .skip(1)
                .limit(MOST_EARLIER)
                .map(each -> Text.of("Before: ").and(of(each.terms())).plain(since(each)))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static String since(DatedTerms dated) {
        return ", since " + TimeFormat.day(dated.from());
    }
}
