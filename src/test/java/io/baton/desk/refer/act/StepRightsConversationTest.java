package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.Actor;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.price.RecurringActs;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.StepWatcher;
import io.baton.desk.refer.step.Transitions;
import io.baton.firm.Individual;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may not take a step is refused when it's taken, however they got there.
class StepRightsConversationTest {
    private static final Money AMOUNT = Money.parse("USD 500");

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");
    private final Counterparties counterparties = new Counterparties(testFirm.partners);

    @BeforeEach
    void offer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "wifi");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private Ask contact(String name, String partner) {
        var who = new Individual("test:" + name, name);
        var turn =
                new Turn.Said(
                        new Turn.Context(
                                "forged-" + name,
                                TestFirm.WORKSPACE,
                                rita.person(),
                                new Place.Direct(who.id()),
                                ReplyCapability.ANSWER_AND_FORM),
                        "",
                        Map.of());
        var employer =
                testFirm.partners.all(TestFirm.FIRM).stream()
                        .filter(each -> each.name().equals(partner))
                        .toList();
        return new Ask(
                testFirm.firms.find(TestFirm.FIRM).orElseThrow(),
                turn,
                new Asker.Contact(who, employer),
                testFirm.now());
    }

    private String applied(Ask ask, ReferralStep step) {
        var transitions =
                new Transitions(
                        testFirm.referrals,
                        new ConfidentialPosts(
                                testFirm.audienceCheck, counterparties, MutedNotices.none()),
                        DelayNotice.none(),
                        StepWatcher.none());
        return transitions.apply(ask, 1, step) instanceof Reply.Whisper(var card)
                ? PostedCards.textOf(card)
                : "taken";
    }

    private ReferralStep memberStep(Verb verb, Ask ask) {
        return switch (verb) {
            case PAID ->
                    new Paying(
                            ask, new Payment(AMOUNT, ask.today(), ask.who()), null, counterparties);
            case WITHDRAW -> new Withdrawing(ask, "", counterparties);
            case ENDED ->
                    RecurringActs.all(counterparties).getFirst().filled(ask, Map.of())
                                    instanceof ReferralAct.Answers.Complete(var step)
                            ? step
                            : new Losing(ask, "", counterparties);
            default -> throw new IllegalArgumentException(verb.name());
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"PAID", "WITHDRAW", "ENDED"})
    void aMembersStepIsRefusedToThePartnersPeople(Verb verb) {
        rita.presses("Accept");
        anna.says("won R-1 $200/month");
        var before = referral().steps();
        for (var ask : List.of(contact("rita", "RingPros"), contact("kim", "CloudNine"))) {
            assertThat(applied(ask, memberStep(verb, ask)))
                    .contains("Only members of Northwind can do this.");
        }
        assertThat(referral().steps()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aResultIsRefusedToThoseWhoDontHoldTheBaton(boolean won) {
        var ask = contact("rita", "RingPros");
        var step =
                won
                        ? new Winning(ask, WinAmount.once(AMOUNT), ask.today(), counterparties)
                        : new Losing(ask, "no budget", counterparties);
        var before = referral().steps();
        assertThat(applied(ask, step))
                .contains("Anna holds the baton for R-1, so only they can do this.");
        assertThat(referral().steps()).isEqualTo(before);
    }

    /// They were members when the form opened, or made the form up.
    @ParameterizedTest
    @EnumSource(
            names = {
                "WON",
                "CHANGE_WIN",
                "LOST",
                "PAID",
                "ENDED",
                "WITHDRAW",
                "HAND_BACK",
                "NOTE",
                "PASS",
                "OFFER",
                "EDIT",
                "RESULT_WRONG",
                "ACCEPTED_ELSEWHERE"
            })
    void aForgedFormIsRefused(Verb verb) {
        var form =
                new Form(
                        verb.action(),
                        "Forged",
                        "Save",
                        ShownState.of(referral()).encode(),
                        List.of(
                                field("amount", "$500"),
                                field("on", "2026-11-03"),
                                field("reason", "no"),
                                field("note", "no"),
                                field("need", "wifi"),
                                field("partner", "cloudnine")));
        var before = referral().steps();
        for (var who : List.of(rita, kim, testFirm.outsider("Zoe"))) {
            who.fillsIn(form, Map.of());
            assertThat(who.visibleText())
                    .containsAnyOf(
                            "Only members of Northwind",
                            "Anna holds the baton for R-1, so only they can do this.");
        }
        assertThat(referral().steps()).isEqualTo(before);
    }

    private static Form.Field field(String name, String value) {
        return new Form.Field.ShortText(name, name, true, value, "");
    }
}
