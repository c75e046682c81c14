package io.baton.desk.refer.card;

import io.baton.chat.Text;
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

/// What the firm and the partner say that a referral was won for.
///
/// @param partner the partner's name
public record FigureText(String partner, Firm firm, Reader reader) {

    /// For several readers.
    public static FigureText forAnyone(String partner, Firm firm) {
        return new FigureText(partner, firm, new Reader.Anyone());
    }

    /// Who has agreed to the figure; empty for what an earlier build recorded.
    Optional<Text> agreement(Referral referral, State.Won won) {
        return switch (won.agreement()) {
            case Agreement.Taken<Figure> _ -> Optional.empty();
            case Agreement.Asked<Figure>(var side, _) ->
                    Optional.of(Text.of("not confirmed by %s yet".formatted(name(side.other()))));
            case Agreement.Unasked<Figure> _ ->
                    Optional.of(Text.of("recorded by %s only".formatted(name(Side.FIRM))));
            case Agreement.Agreed<Figure>(var ours, var theirs) ->
                    Optional.of(
                            Text.of("agreed by ")
                                    .and(reader.mention(ours.by()))
                                    .plain(" and ")
                                    .and(reader.mention(theirs.by())));
            case Differing<Figure> both -> Optional.of(both(referral, both));
        };
    }

    /// `Northwind says $5,000 (Anna, Tue 3 Nov 2026), RingPros says $4,500 (Rita, Mon 2 Nov 2026).
    /// $4,500 counts until both agree, because RingPros bills the client.` Empty unless they
    /// differ.
    public Text both(Referral referral) {
        return referral.state() instanceof State.Won won
                ? won.agreement()
                        .difference()
                        .map(both -> both(referral, both))
                        .orElseGet(Text::empty)
                : Text.empty();
    }

    private Text both(Referral referral, Differing<Figure> both) {
        var billing = WinFigures.billing(referral);
        return said("You say ", both, Side.FIRM)
                .plain(", ")
                .and(said("you say ", both, Side.PARTNER))
                .plain(". ")
                .and(counts(both, billing))
                .plain(
                        " counts until both agree, because %s the client."
                                .formatted(
                                        reader.worksFor(billing)
                                                ? "you bill"
                                                : name(billing) + " bills"));
    }

    /// What was just said of a recurring amount isn't said once more.
    private Text counts(Differing<Figure> both, Side billing) {
        var counts = both.of(billing).figure();
        var other = both.of(billing.other()).figure();
        if (!counts.amount().beginsAs(other.amount())) {
            return FigureWords.of(counts, other);
        }
        return Text.of(reader.worksFor(billing) ? "Your figure" : "The figure of " + name(billing));
    }

    /// @param own how it begins for those who said it
    private Text said(String own, Differing<Figure> both, Side side) {
        StatedFigure<Figure> stated = both.of(side);
        return Text.of(reader.worksFor(side) ? own : name(side) + " says ")
                .and(FigureWords.of(stated.figure(), both.of(side.other()).figure()))
                .plain(" (")
                .and(reader.mention(stated.by()))
                .plain(", %s)".formatted(TimeFormat.day(firm.dayOf(stated.word().at()))));
    }

    private String name(Side side) {
        return reader.worksFor(side)
                ? "you"
                : switch (side) {
                    case FIRM -> firm.name();
                    case PARTNER -> partner;
                };
    }
}
