package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.terms.OwedText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.FrozenTerms;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.TermsProposals;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import io.baton.statement.FeeLine;
import io.baton.statement.Ledger;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Says how the fee of an accepted referral is counted: the rule that was frozen, what it brought
/// so far line by line, and what comes. Both sides read the same figures, each in its own words.
///
/// @param ofFirm whether the reader works for the firm
/// @param today the last day that counts
public record FeesExplained(
        Referral referral, Partner partner, Firm firm, boolean ofFirm, LocalDate today) {
    private static final int MOST_LINES = 6;
    private static final int MOST_COMING = 3;

    /// The card with the explanation; the same card before acceptance. Only for people of the two
    /// sides.
    public Card on(Card card) {
        if (referral.stage() != Stage.ACCEPTED && referral.stage() != Stage.WON
                || referral.acceptedAt().isEmpty()) {
            return card;
        }
        var withRule = card.paragraph(agreed());
        var disclosed =
                OwedText.disclosure(FrozenTerms.of(referral).orElse(AgreedTerms.NONE))
                        .map(withRule::paragraph)
                        .orElse(withRule);
        return Counting.of(referral)
                .filter(win -> win.won().fee() != null)
                .map(win -> counted(disclosed, win))
                .orElse(disclosed);
    }

    /// `Agreed: you owe Northwind 10% of what the client pays.`
    private Text agreed() {
        var terms = TermsProposals.inForce(referral);
        return terms.fee() == null
                ? Text.of(isOpenQuestion() ? "Fee: as agreed when it's won." : "No fee agreed.")
                : Text.empty().strong("Agreed: ").and(owes(terms)).plain(".");
    }

    /// An earlier build recorded the acceptance, without terms.
    private boolean isOpenQuestion() {
        return FrozenTerms.of(referral).isEmpty() && !(referral.state() instanceof State.Won);
    }

    private Text owes(AgreedTerms terms) {
        var fee = AgreedTerms.of(terms.fee());
        return OwedText.owes(
                fee, referral.direction().payer(), ofFirm, ofFirm ? partner.name() : firm.name());
    }

    private Card counted(Card card, Earning win) {
        var lines = Ledger.of(win, today).lines();
        var all = new ArrayList<Text>();
        int earlier = Math.max(0, lines.size() - MOST_LINES);
        if (earlier > 0) {
            all.add(
                    Text.of("%d earlier: ".formatted(earlier))
                            .and(Spans.of(sum(lines.subList(0, earlier)))));
        }
        lines.stream().skip(earlier).map(FeesExplained::line).forEach(all::add);
        if (lines.size() > 1) {
            all.add(Text.empty().strong("So far: ").and(Spans.of(sum(lines))));
        }
        coming(win).limit(MOST_COMING).forEach(all::add);
        return all.isEmpty()
                ? card.note(Text.of("Nothing is due yet."))
                : settledBefore(card.bullets(List.copyOf(all)), lines);
    }

    /// Says why statements leave out what fell due before the referral was imported.
    private Card settledBefore(Card card, List<FeeLine> lines) {
        var imported = referral.imported();
        if (imported == null) {
            return card;
        }
        var day = firm.dayOf(imported.at());
        return lines.stream().allMatch(line -> line.on().isAfter(day))
                ? card
                : card.note(
                        Text.of(
                                "What fell due until %s was settled before Baton, so it's on no statement."
                                        .formatted(TimeFormat.day(day))));
    }

    /// `Tue 3 Nov 2026: $100, for $1,000`
    private static Text line(FeeLine line) {
        var text = Text.of(TimeFormat.day(line.on()) + ": ").and(Spans.of(line.amount()));
        var basis = line.basis();
        return basis == null ? text : text.plain(", for ").and(Spans.of(basis));
    }

    private static Money sum(List<FeeLine> lines) {
        return Money.total(lines.stream().map(FeeLine::amount).toList());
    }

    /// `Thu 3 Dec 2026: $20, then each month until Wed 3 Nov 2027`
    private Stream<Text> coming(Earning win) {
        return win.fees().stream().flatMap(fees -> coming(fees.fees()));
    }

    private Stream<Text> coming(Series fees) {
        return fees.datesUpTo(today.plusYears(2))
                .filter(date -> date.isAfter(today))
                .limit(1)
                .map(date ->
                        Text.of(TimeFormat.day(date) + ": ")
                                .and(Spans.of(fees.amount()))
                                .plain(each(fees, date)));
    }

    private static String each(Series fees, LocalDate next) {
        var end = fees.end();
        var step =
                switch (fees.every()) {
                    case MONTH -> next.plusMonths(1);
                    case YEAR -> next.plusYears(1);
                };
        if (end != null && !step.isBefore(end)) {
            return "";
        }
        var rhythm =
                switch (fees.every()) {
                    case MONTH -> ", then each month";
                    case YEAR -> ", then each year";
                };
        return rhythm + (end == null ? "" : " until " + TimeFormat.day(end.minusDays(1)));
    }
}
