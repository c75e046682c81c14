package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.RITA;
import static io.baton.mongo.contract.StoredSamples.TODAY;
import static io.baton.mongo.contract.StoredSamples.VOLTA;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import io.baton.referral.Event;
import io.baton.referral.NeededBy;
import io.baton.referral.Parties;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import io.baton.referral.Undoable;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A referral with every kind of event in its history, in any state.
final class EventfulReferral {
    private static final AgreedTerms TERMS =
            new AgreedTerms(
                    new FeeRule(
                            new Fee.Percent(Percentage.of("7.5")),
                            new Cycle.PerMonth(12),
                            usd("200"),
                            usd("5000"),
                            FeeRule.Due.PAYMENT),
                    90,
                    "CloudNine pays us 7.5%.");

    private static final WinAmount BOTH =
            new WinAmount(usd("5000"), Worth.monthly(usd("200")).forMonths(36), TODAY);

    private EventfulReferral() {}

    static Referral of(FirmId firm, int number, State state) {
        return new Referral(
                new Registration(
                        ReferralId.fromTurn("turn-" + number),
                        firm,
                        number,
                        "slack:CREFER",
                        new BundlePart("turn-0", VOLTA)),
                new ClientNeed(
                        "<!channel> & \"Acme\" $where . \u0000 end",
                        "ünïcode 🚀 'need'\nwith lines",
                        "ms@acme.example, +1 555 0100",
                        new Estimate(Worth.monthly(usd("200")).forMonths(36), usd("300"), true),
                        new NeededBy.Date(TODAY)),
                new Parties(Direction.IN, VOLTA, ANNA, RITA),
                state,
                new ReferralHistory(
                        events().map(EventfulReferral::step).toList(),
                        List.of(
                                new Payment(usd("5000"), TODAY, ANNA),
                                new Payment(usd("-12.34"), TODAY, RITA)),
                        List.of(
                                new Undoable(ANNA, NOW, "turn-1", null, 2),
                                new Undoable(RITA, NOW, "turn-2", snapshot(state), 1))),
                0);
    }

    private static Undoable.Snapshot snapshot(State state) {
        return new Undoable.Snapshot(
                new ClientNeed(
                        "Acme",
                        "VoIP",
                        "jo@acme.example",
                        new Estimate(Worth.monthly(usd("200")).forMonths(36), usd("300"), true)),
                new Parties(Direction.OUT, null, ANNA, RITA),
                state,
                List.of(new Payment(usd("5000"), TODAY, ANNA)));
    }

    static Stream<State> states() {
        return Stream.concat(StoredWins.states(), otherStates());
    }

    private static Stream<State> otherStates() {
        return Stream.of(
                new State.Logged(),
                new State.Offered(3, NOW, NOW.plusSeconds(60), NOW.plusSeconds(120), true),
                new State.Accepted(NOW),
                new State.Accepted(NOW, ANNA),
                new State.Lost("no budget"),
                new State.Lost("no budget", RITA),
                new State.Withdrawn(""));
    }

    private static Stream<Event> events() {
        return Stream.of(
                new Event.Logged(),
                new Event.Offered(VOLTA, 2, NOW),
                new Event.Invited(2, "link:abc", new Individual("mail:jo@volta.example", "Jo")),
                new Event.Reminded(),
                new Event.Accepted(null, null),
                new Event.Declined(VOLTA, "too far"),
                new Event.Lapsed(VOLTA),
                new Event.Passed(ANNA, RITA),
                new Event.Passed(RITA, ANNA, VOLTA),
                new Event.Noted("called", false),
                new Event.Won(
                        WinAmount.once(usd("12500")), FeeRule.percent(Percentage.of("10")), TODAY),
                new Event.Won(WinAmount.of(Worth.monthly(usd("200"))), null, TODAY),
                new Event.Ended(TODAY),
                new Event.Lost("price"),
                new Event.Withdrawn("mistake"),
                new Event.Paid(usd("5"), TODAY),
                new Event.PaymentReversed(usd("5"), TODAY),
                new Event.Corrected(usd("-5"), TODAY),
                new Event.Accepted("turn-1", TERMS),
                new Event.Won(WinAmount.once(usd("12500")), null, TODAY, true),
                StoredWins.figureStated(),
                new Event.Lost("price", true),
                new Event.Noted("called", true),
                new Event.Restated(BOTH, TODAY, WinAmount.once(usd("1")), TODAY, null),
                new Event.Restated(
                        WinAmount.once(usd("1")),
                        TODAY,
                        BOTH,
                        TODAY,
                        FeeRule.percent(Percentage.of("7.5"))),
                new Event.ResultConfirmed(),
                new Event.Edited(
                        ClientNeed.of("Acme", "VoIP"),
                        StoredSamples.referral(HARBOR, 1)
                                .wanted()
                                .withNeededBy(new NeededBy.Urgent())),
                new Event.TakenBack(VOLTA),
                new Event.HandedBack(VOLTA, "on holiday"),
                new Event.AcceptedElsewhere(RITA, "on the phone", true, TERMS),
                new Event.AcceptanceConfirmed(),
                new Event.AcceptanceDenied(VOLTA),
                new Event.Reopened(null, null),
                new Event.Reopened(BOTH, TODAY),
                new Event.StillOnIt(),
                new Event.NoteRemoved(ANNA, NOW, true),
                new Event.LinkBound("link:abc", "turn-2"),
                new Event.LinkRevoked("link:abc"),
                new Event.Repriced(new PriceChange(TODAY, Worth.monthly(usd("250")))),
                new Event.TermsProposed(TERMS, null),
                new Event.TermsProposed(AgreedTerms.NONE, VOLTA),
                new Event.TermsAgreed(TERMS),
                new Event.TermsRefused(),
                new Event.BringerCorrected(VOLTA, new PartnerId("cloudnine"), RITA, ANNA),
                new Event.Undone(2, null),
                new Event.Undone(1, "turn-3"));
    }

    private static Step step(Event event) {
        var who = event instanceof Event.Lapsed ? null : ANNA;
        return new Step(NOW, who, Stage.LOGGED, Stage.OFFERED, event);
    }

    private static Money usd(String amount) {
        return Money.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}
