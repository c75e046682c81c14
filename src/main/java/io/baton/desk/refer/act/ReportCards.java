package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.parsing.WinDay;
import io.baton.desk.refer.card.AskedFigure;
import io.baton.desk.refer.card.FigureText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.card.ResultAnswers;
import io.baton.desk.refer.card.ResultText;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.State;
import io.baton.referral.State.Figure;
import io.baton.referral.Step;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The card that asks one side about a result that the other recorded, and what takes its place.
/// They are made from the history, so that undoing a step can restore them.
public final class ReportCards {
    private ReportCards() {}

    /// The card as the referral is now: the question, or what was answered. Empty if there was no
    /// result.
    ///
    /// @param to where the card is
    public static Optional<Card> current(Referral referral, Partner partner, Firm firm, Place to) {
        var side = isOf(partner, to) ? Side.PARTNER : Side.FIRM;
        return referral.history().standing().reversed().stream()
                .filter(ReportCards::changesCard)
                .findFirst()
                .map(step ->
                        isAsked(side, referral)
                                ? question(side, referral, partner, firm)
                                : Card.saying(
                                        answered(
                                                step,
                                                shown(side, referral),
                                                partner,
                                                firm,
                                                Reader.at(to, side))));
    }

    /// The side that spoke last waits for the other one.
    static boolean isAsked(Side side, Referral referral) {
        return referral.state() instanceof State.Won won
                        && won.agreement() instanceof Agreement.Differing<Figure> both
                ? both.last() != side
                : referral.state().asks(side);
    }

    private static boolean isOf(Partner partner, Place to) {
        return to instanceof Place.Direct(var id)
                && partner.people().stream().anyMatch(person -> person.id().equals(id));
    }

    static Referral shown(Side side, Referral referral) {
        return switch (side) {
            case FIRM -> referral;
            case PARTNER -> Disclosure.toPartner(referral);
        };
    }

    private static boolean changesCard(Step step) {
        return Reports.isResult(step.event())
                || step.event() instanceof Event.ResultConfirmed
                || step.event() instanceof Event.Reopened;
    }

    private static Text answered(
            Step step, Referral shown, Partner partner, Firm firm, Reader reader) {
        return differing(shown, partner, firm)
                .map(both -> Labels.withClient(shown).plain(": ").and(both))
                .orElseGet(() -> answered(step, shown, firm, reader));
    }

    private static Text answered(Step step, Referral shown, Firm firm, Reader reader) {
        return switch (step.event()) {
            case Event.ResultConfirmed _ -> ResultText.confirmed(step.who(), shown, reader);
            case Event.Reopened _ -> ResultText.reopened(step.who(), shown, reader);
            case Event.Restated restated -> Winning.told(restated, shown, firm.dayOf(step.at()));
            case Event.OfResult _, Event.OfHandoff _, Event.OfRecord _ ->
                    Labels.withClient(shown).and(result(step, firm)).plain(".");
        };
    }

    /// Asks one side about what the other one said last.
    static Card question(Side side, Referral next, Partner partner, Firm firm) {
        var shown = shown(side, next);
        var card =
                differing(next, partner, firm)
                        .map(both -> Card.saying(Labels.withClient(shown).plain(": ").and(both)))
                        .orElseGet(() ->
                                said(next, shown, partner, firm).paragraph(AskedFigure.of(next)));
        var counted = side == Side.FIRM ? CountedText.of(next, partner, firm) : Text.empty();
        return (counted.spans().isEmpty() ? card : card.note(counted))
                .with(new Card.Part.Buttons(ResultAnswers.of(next, side)));
    }

    /// Both figures; empty if they don't differ.
    static Optional<Text> differing(Referral next, Partner partner, Firm firm) {
        return Optional.of(FigureText.forAnyone(partner.name(), firm).both(next))
                .filter(both -> !both.spans().isEmpty());
    }

    /// `Rita at RingPros says that R-12 (Acme) is won, $4,500.`
    ///
    /// @param shown what the readers may see of it
    public static Card said(Referral next, Referral shown, Partner partner, Firm firm) {
        var last = Reports.last(next).orElseThrow();
        var at = next.state().reportedBy() == null ? firm.name() : partner.name();
        return Card.saying(
                by(last.who())
                        .plain(" at " + at + " says that ")
                        .and(Labels.withClient(shown))
                        .and(result(last, firm))
                        .plain("."));
    }

    /// ` is won, $4,500`
    static Text result(Step step, Firm firm) {
        var day = firm.dayOf(step.at());
        return switch (step.event()) {
            case Event.Won(var amount, _, var on, _) -> won(amount, on, day);
            case Event.Restated restated when restated.onlyMoved() ->
                    Text.of(" is won, ")
                            .and(WorthText.of(restated.after()))
                            .plain(", now on " + TimeFormat.day(restated.on()));
            case Event.Restated(var before, _, var after, var on, _) ->
                    won(after, on, day).plain(", not ").and(WorthText.of(before));
            case Event.FigureStated(var said, _) -> won(said.amount(), said.on(), day);
            case Event.Repriced(var change) ->
                    Text.of(" brings ")
                            .and(WorthText.of(change.price()))
                            .plain(" from " + TimeFormat.day(change.from()));
            case Event.Ended(var on) -> Text.of(" has ended, on " + TimeFormat.day(on));
            case Event.Lost(var reason, _) -> Text.of(" is lost: " + reason);
            case Event.OfResult _, Event.OfHandoff _, Event.OfRecord _ -> Text.empty();
        };
    }

    /// `won, $4,500`: a result, or a yes that a member recorded.
    public static String inWords(Step step, Firm firm) {
        return step.event() instanceof Event.AcceptedElsewhere(var contact, var how, _, _)
                ? "accepted by %s %s".formatted(contact.name(), how).strip()
                : step.event() instanceof Event.Withdrawn
                        ? "withdrawn"
                        : result(step, firm).plainText().replaceFirst("^ is ", "");
    }

    static Text by(@Nullable Individual who) {
        return who == null ? Text.empty() : Text.empty().and(Spans.of(who));
    }

    private static Text won(WinAmount amount, LocalDate on, LocalDate reported) {
        return Text.of(" is won, ")
                .and(WorthText.of(amount))
                .plain(on.equals(reported) ? "" : ", " + WinDay.said(on, reported));
    }
}
