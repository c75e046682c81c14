package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.RITA;
import static io.baton.mongo.contract.StoredSamples.TODAY;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.referral.Event;
import io.baton.referral.State;
import io.baton.referral.State.Figure;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.Word;
import io.baton.terms.FeeRule;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Wins of each kind, with all that the two sides can say about the figure.
final class StoredWins {
    private static final WinAmount ONCE = WinAmount.once(usd("12500"));

    private StoredWins() {}

    static Stream<State> states() {
        return Stream.concat(
                amounts()
                        .map(amount ->
                                new State.Won(
                                        amount, FeeRule.percent(Percentage.of("33.333")), TODAY)),
                agreements().map(agreement -> new State.Won(ONCE, null, TODAY, agreement)));
    }

    private static Stream<WinAmount> amounts() {
        return Stream.of(
                WinAmount.once(usd("0.01")),
                WinAmount.once(Money.of(CurrencyUnit.JPY, new BigDecimal("1e30"))),
                WinAmount.of(Worth.yearly(usd("900"))),
                new WinAmount(usd("5000"), Worth.monthly(usd("200")).forMonths(36), TODAY));
    }

    private static Stream<Agreement<Figure>> agreements() {
        var other = new Figure(WinAmount.of(Worth.yearly(usd("900"))), TODAY.minusDays(40));
        return Stream.of(
                new Agreement.Taken<>(),
                new Agreement.Asked<>(Side.PARTNER, said(RITA)),
                new Agreement.Asked<>(Side.FIRM, said(ANNA)),
                new Agreement.Unasked<>(said(ANNA)),
                new Agreement.Agreed<>(said(ANNA), said(RITA)),
                new Agreement.Differing<>(
                        said(ANNA).about(new Figure(ONCE, TODAY)),
                        said(RITA).about(other),
                        Side.PARTNER));
    }

    static Event.FigureStated figureStated() {
        return new Event.FigureStated(
                new Figure(WinAmount.of(Worth.monthly(usd("7"))), TODAY.minusDays(1)),
                new Figure(ONCE, TODAY));
    }

    private static Word said(Individual by) {
        return new Word(by, NOW);
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
