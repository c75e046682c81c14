package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.State.Figure;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Agreement.Differing;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.StatedFigure;
import java.util.Optional;

/// What the firm and the partner say that a referral was won for. Both read the same.
public final class FigureText {
    private FigureText() {}

    /// `$4,500`, with the day of the win if that's what differs.
    static Text of(Figure figure, Figure other) {
        var amount = Text.empty().and(WorthText.of(figure.amount()));
        return figure.on().equals(other.on())
                ? amount
                : amount.plain(", won on " + TimeFormat.day(figure.on()));
    }

    /// Who has agreed to the figure; empty for what an earlier build recorded.
    static Optional<Text> agreement(Referral referral, State.Won won, String partner, Firm firm) {
        return switch (won.agreement()) {
            case Agreement.Taken<Figure> _ -> Optional.empty();
            case Agreement.Asked<Figure>(var side, _) ->
                    Optional.of(
                            Text.of(
                                    "not confirmed by %s yet"
                                            .formatted(name(side.other(), partner, firm))));
            case Agreement.Unasked<Figure> _ ->
                    Optional.of(Text.of("recorded by %s only".formatted(firm.name())));
            case Agreement.Agreed<Figure>(var ours, var theirs) ->
                    Optional.of(
                            Text.of("agreed by ")
                                    .and(Spans.of(ours.by()))
                                    .plain(" and ")
                                    .and(Spans.of(theirs.by())));
            case Differing<Figure> both -> Optional.of(both(referral, both, partner, firm));
        };
    }

    /// `Northwind says $5,000 (Anna, Tue 3 Nov 2026), RingPros says $4,500 (Rita, Mon 2 Nov 2026).
    /// $4,500 counts until both agree, because RingPros bills the client.` Empty unless they
    /// differ.
    public static Text both(Referral referral, String partner, Firm firm) {
        return referral.state() instanceof State.Won won
                ? won.agreement()
                        .difference()
                        .map(both -> both(referral, both, partner, firm))
                        .orElseGet(Text::empty)
                : Text.empty();
    }

    private static Text both(Referral referral, Differing<Figure> both, String partner, Firm firm) {
        var billing = WinFigures.billing(referral);
        var counts = both.of(billing).figure();
        return said(both, Side.FIRM, partner, firm)
                .plain(", ")
                .and(said(both, Side.PARTNER, partner, firm))
                .plain(". ")
                .and(of(counts, both.of(billing.other()).figure()))
                .plain(
                        " counts until both agree, because %s bills the client."
                                .formatted(name(billing, partner, firm)));
    }

    private static Text said(Differing<Figure> both, Side side, String partner, Firm firm) {
        StatedFigure<Figure> own = both.of(side);
        return Text.of(name(side, partner, firm) + " says ")
                .and(of(own.figure(), both.of(side.other()).figure()))
                .plain(" (")
                .and(Spans.of(own.by()))
                .plain(", %s)".formatted(TimeFormat.day(firm.dayOf(own.word().at()))));
    }

    private static String name(Side side, String partner, Firm firm) {
        return switch (side) {
            case FIRM -> firm.name();
            case PARTNER -> partner;
        };
    }
}
