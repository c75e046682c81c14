package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A referral as a card, and as a line in a list.
public final class ReferralCard {
    private static final int LONGEST_CLIENT = 40;
    private static final int LONGEST_NEED = 70;

    private ReferralCard() {}

    /// @param partner the partner's name, or empty
    /// @param showContact whether to show how to reach the client
    public static Card of(
            Referral referral, String partner, Firm firm, boolean showContact, Reader reader) {
        var facts = new ArrayList<Card.Fact>();
        if (referral.client().length() > LONGEST_CLIENT) {
            facts.add(new Card.Fact("Client", Text.of(referral.client())));
        }
        facts.add(new Card.Fact("Status", stateText(referral, partner, firm)));
        facts.add(new Card.Fact("Baton holder", Text.empty().and(Spans.of(referral.holder()))));
        if (referral.state() instanceof State.Won won) {
            new FigureText(partner, firm, reader)
                    .agreement(referral, won)
                    .ifPresent(text -> facts.add(new Card.Fact("Figure", text)));
        }
        var estimate = referral.estimate();
        if (estimate != null) {
            facts.add(new Card.Fact("Worth about", WorthText.withoutAbout(estimate)));
        }
        var neededBy = referral.neededBy();
        if (neededBy != null) {
            facts.add(new Card.Fact("Needed by", Text.of(DeadlineParser.written(neededBy))));
        }
        var contact = referral.clientContact();
        if (contact != null && showContact) {
            facts.add(new Card.Fact("How to reach the client", Text.of(contact)));
        }
        var card = Card.titled(headline(referral)).withSummary(headline(referral));
        return (referral.need().length() > LONGEST_NEED
                        ? card.paragraph(Text.of(referral.need()))
                        : card)
                .with(new Card.Part.Facts(List.copyOf(facts)));
    }

    /// `R-12: Acme needs VoIP for two offices`
    public static String headline(Referral referral) {
        return "%s: %s needs %s"
                .formatted(
                        referral.label(),
                        Shorten.to(LONGEST_CLIENT, referral.client()),
                        Shorten.to(LONGEST_NEED, CleanText.oneLine(referral.need())));
    }

    /// One line, for lists.
    public static Text line(Referral referral, String partner, Firm firm) {
        return Text.empty()
                .strong(referral.label())
                .plain(
                        " %s needs %s: "
                                .formatted(
                                        Shorten.to(40, referral.client()),
                                        Shorten.to(60, CleanText.oneLine(referral.need()))))
                .and(stateText(referral, partner, firm))
                .plain(referral.stage().open() ? ", baton: " + referral.holder().name() : "");
    }

    private static String loggedText(Referral referral, String other) {
        return switch (referral.lastMove().event()) {
            case Event.Declined _ -> "declined by " + other;
            case Event.Lapsed _ -> other + " didn't answer";
            case Event.TakenBack _ -> "taken back from " + other;
            case Event.HandedBack _ -> "handed back by " + other;
            case Event.AcceptanceDenied _ -> "not taken by " + other;
            case Event.Reopened _ -> "open again, not offered";
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> "not offered yet";
        };
    }

    private static String unsettled(State.Won won) {
        return won.agreement().difference().isPresent()
                ? ", figures differ"
                : unconfirmed(won.reportedBy());
    }

    private static String unconfirmed(@Nullable Individual reportedBy) {
        return reportedBy == null ? "" : ", unconfirmed";
    }

    static Text stateText(Referral referral, String partner, Firm firm) {
        var other = referral.outbound() ? partner : firm.name();
        return switch (referral.state()) {
            case State.Logged _ -> Text.of(loggedText(referral, other));
            case State.Offered offer ->
                    Text.of("offered to " + other + ", answer due ")
                            .and(TimeFormat.shortMoment(offer.deadline(), firm));
            case State.Accepted(_, var claimedBy) ->
                    Text.of("accepted by " + other)
                            .plain(claimedBy == null ? "" : ", recorded by " + claimedBy.name());
            case State.Won won ->
                    Text.of("won, ").and(WorthText.of(won.amount())).plain(unsettled(won));
            case State.Lost(var reason, var reportedBy) ->
                    Text.of("lost: " + Shorten.to(60, reason) + unconfirmed(reportedBy));
            case State.Withdrawn _ -> Text.of("withdrawn");
        };
    }
}
