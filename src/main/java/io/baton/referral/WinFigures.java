package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.State.Figure;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.TwoSided;
import io.baton.referral.figure.Word;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a referral was won for, as the firm and the partner state it. One side records a win, and
/// the other one confirms or corrects it.
public final class WinFigures {
    private WinFigures() {}

    /// A side says what it was won for.
    ///
    /// @param fee what one side owes the other for it; null if nothing was agreed
    /// @param canAsk whether there's anyone on the other side to ask
    static Decision state(
            Referral referral,
            Figure said,
            @Nullable FeeRule fee,
            Participant by,
            boolean canAsk,
            Instant now) {
        var side = sideOf(by);
        var word = new Word(by.who(), now);
        return switch (referral.state()) {
            case State.Accepted _ -> {
                var first =
                        TwoSided.first(side, word.about(said), billing(referral), canAsk)
                                .agreement();
                var won = new State.Won(said.amount(), fee, said.on(), first);
                var event = new Event.Won(said.amount(), fee, said.on(), side == Side.PARTNER);
                yield new Decision.Changed(
                        referral.moved(won, referral.holder(), now, by.who(), event));
            }
            case State.Won before ->
                    of(referral, before)
                            .says(side, word.about(said), canAsk)
                            .map(next -> moved(referral, before, said, next, fee, word))
                            .orElseGet(() -> Decision.refused(new Refusal.NothingChanged()));
            case State.Logged _, State.Offered _, State.Lost _, State.Withdrawn _ ->
                    Handoff.notNow(referral);
        };
    }

    /// A side accepts the figure that the other one stated.
    public static Decision accept(Referral referral, Participant by, Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return nothingToConfirm(referral);
        }
        var word = new Word(by.who(), now);
        return of(referral, won)
                .accepts(sideOf(by), word)
                .map(next -> moved(referral, won, next.counts(), next, won.fee(), word))
                .orElseGet(() -> nothingToConfirm(referral));
    }

    static Decision nothingToConfirm(Referral referral) {
        return Decision.refused(
                new Refusal.NothingToConfirm(referral.history().standing().getLast()));
    }

    private static TwoSided<Figure> of(Referral referral, State.Won won) {
        return new TwoSided<>(won.figure(), won.agreement(), billing(referral));
    }

    private static Decision moved(
            Referral referral,
            State.Won before,
            Figure said,
            TwoSided<Figure> next,
            @Nullable FeeRule fee,
            Word word) {
        var counts = next.counts();
        if (!counts.amount().currency().equals(before.amount().currency())) {
            var paid = referral.history().paid(before.amount());
            if (!paid.isZero()) {
                return Decision.refused(new Refusal.PaidInOtherCurrency(paid));
            }
        }
        boolean agreed = next.agreement() instanceof Agreement.Agreed;
        if (counts.equals(before.figure())) {
            var after = new State.Won(before.amount(), before.fee(), before.on(), next.agreement());
            return new Decision.Changed(
                    moved(
                            referral,
                            after,
                            word,
                            agreed
                                    ? new Event.ResultConfirmed()
                                    : new Event.FigureStated(said, counts)));
        }
        var rate = counts.on().equals(before.on()) ? before.fee() : fee;
        var after = new State.Won(counts.amount(), rate, counts.on(), next.agreement());
        var restated = moved(referral, after, word, change(before, after));
        return new Decision.Changed(
                agreed
                        ? restated.recorded(word.at(), word.by(), new Event.ResultConfirmed())
                        : restated);
    }

    private static Referral moved(Referral referral, State.Won after, Word word, Event event) {
        return referral.moved(after, referral.holder(), word.at(), word.by(), event);
    }

    private static Event change(State.Won before, State.Won after) {
        var endedOn = after.amount().endedOn();
        if (endedOn != null
                && before.amount().recurs()
                && after.figure().equals(ended(before, endedOn))) {
            return new Event.Ended(endedOn);
        }
        return after.amount().prices().stream()
                .filter(price -> after.figure().equals(repriced(before, price)))
                .findFirst()
                .<Event>map(Event.Repriced::new)
                .orElseGet(() ->
                        new Event.Restated(
                                before.amount(),
                                before.on(),
                                after.amount(),
                                after.on(),
                                after.fee()));
    }

    /// The same figure, with another price.
    static Figure repriced(State.Won won, PriceChange price) {
        return new Figure(
                won.amount().recurs() ? won.amount().repriced(price) : won.amount(), won.on());
    }

    /// The same figure, ended on this day.
    static Figure ended(State.Won won, LocalDate day) {
        return new Figure(won.amount().ended(day), won.on());
    }

    /// The side that bills the client: the one that does the work.
    public static Side billing(Referral referral) {
        return referral.outbound() ? Side.PARTNER : Side.FIRM;
    }

    private static Side sideOf(Participant by) {
        return by.ofFirm() ? Side.FIRM : Side.PARTNER;
    }

    /// The partner's people who can be asked about the figure, and may answer: the one who holds
    /// the baton or brought the client, as long as they can be reached. Otherwise anyone in a chat
    /// there.
    ///
    /// @return empty if no one can be reached
    public static List<Individual> respondents(Referral referral, Partner partner) {
        var first = referral.outbound() ? referral.holder() : referral.sender();
        return isInChat(partner, first) || GuestWork.hasLink(referral, partner, first)
                ? List.of(first)
                : partner.people();
    }

    private static boolean isInChat(Partner partner, Individual who) {
        return partner.people().stream().anyMatch(who::is);
    }

    /// Whether this person may confirm or correct the figure for the partner.
    static boolean mayAnswer(Referral referral, Participant by) {
        return by instanceof Participant.ForPartner(var who, var partner)
                && referral.state() instanceof State.Won won
                && !(won.agreement() instanceof Agreement.Taken)
                && respondents(referral, partner).stream().anyMatch(who::is);
    }
}
