package io.baton.referral;

import static io.baton.referral.StepPeople.ANNA;
import static io.baton.referral.StepPeople.BEN;
import static io.baton.referral.StepPeople.KIM;
import static io.baton.referral.StepPeople.RITA;
import static io.baton.referral.StepPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.revenue.OfferOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Any sequence of steps by two members and the contacts of two partners leaves exactly one
/// accountable person, one figure, and a complete history.
class StepPropertiesTest {

    @Property(tries = 2000)
    void oneHolderOneFigureAndEveryStepIsRecorded(@ForAll @Size(max = 40) List<RandomStep> steps) {
        var now = Instant.parse("2026-11-03T10:00:00Z");
        var referral = logged(now);
        for (var step : steps) {
            now = now.plus(step == RandomStep.LAPSE ? Duration.ofDays(3) : Duration.ofMinutes(1));
            switch (step.decide(referral, now)) {
                case Decision.Changed(var next) -> {
                    assertRecorded(referral, next);
                    assertFrozen(referral, next);
                    next = step.remembered(referral, next, now);
                    assertUndoable(step, referral, next, now);
                    referral = next;
                }
                case Decision.Refused(var why) -> assertThat(why).isNotNull();
            }
            assertHolder(referral);
            assertFigure(referral);
            assertContact(referral);
        }
    }

    private static void assertRecorded(Referral before, Referral next) {
        assertThat(next.steps()).hasSizeGreaterThan(before.steps().size());
        assertThat(next.steps()).startsWith(before.steps().toArray(Step[]::new));
        assertThat(next.steps().get(before.steps().size()).from()).isEqualTo(before.stage());
        assertThat(next.steps().getLast().to()).isEqualTo(next.stage());
        assertThat(next.rounds()).isGreaterThanOrEqualTo(before.rounds());
    }

    /// What was frozen changes only if the one side agrees to what the other side proposed. A win
    /// has the fee that was frozen.
    private static void assertFrozen(Referral before, Referral next) {
        boolean sameAcceptance =
                before.acceptedAt().isPresent() && before.acceptedAt().equals(next.acceptedAt());
        var last = next.steps().getLast();
        if (sameAcceptance && last.event() instanceof Event.TermsAgreed(var terms)) {
            var proposal = TermsProposals.open(before).orElseThrow();
            assertThat(proposal.terms()).isEqualTo(terms);
            assertThat(FrozenTerms.of(next)).contains(terms);
            assertThat(proposal.byFirm())
                    .isNotEqualTo(ANNA.equals(last.who()) || BEN.equals(last.who()));
        } else if (sameAcceptance) {
            assertThat(FrozenTerms.of(next)).isEqualTo(FrozenTerms.of(before));
        }
        if (next.state() instanceof State.Won won && FrozenTerms.of(next).isPresent()) {
            assertThat(won.fee()).isEqualTo(FrozenTerms.of(next).orElseThrow().fee());
        }
    }

    /// Undoing a step restores everything but the history, unless the partner has read how to reach
    /// the client.
    private static void assertUndoable(
            RandomStep step, Referral before, Referral next, Instant now) {
        var actor = step.actor();
        if (actor == null || next.steps().getLast().event() instanceof Event.Undone) {
            return;
        }
        switch (Undo.undo(next, actor, now.plus(Undo.TIME))) {
            case Decision.Changed(var restored) -> {
                assertThat(restored.wanted()).isEqualTo(before.wanted());
                assertThat(restored.parties()).isEqualTo(before.parties());
                assertThat(restored.state()).isEqualTo(before.state());
                assertThat(restored.payments()).isEqualTo(before.payments());
                assertSameFacts(restored, before);
                assertThat(Disclosure.contactIsOpen(next) && !Disclosure.contactWasOpen(before))
                        .as("told the partner")
                        .isFalse();
                assertThat(restored.steps()).startsWith(next.steps().toArray(Step[]::new));
                assertFigure(restored);
            }
            case Decision.Refused(Refusal.CannotUndo(var instead))
                    when instead == StepRights.Kind.TERMS ->
                    assertThat(next.steps().getLast().event())
                            .isInstanceOf(Event.TermsAgreed.class);
            case Decision.Refused(var why) -> {
                assertThat(why).isInstanceOf(Refusal.CannotUndo.class);
                assertThat(Disclosure.contactIsOpen(next)).isTrue();
                assertThat(Disclosure.contactIsOpen(before)).isFalse();
            }
        }
    }

    private static void assertSameFacts(Referral restored, Referral before) {
        assertThat(restored.history().standing()).isEqualTo(before.history().standing());
        assertThat(FrozenTerms.of(restored)).isEqualTo(FrozenTerms.of(before));
        assertThat(TermsProposals.open(restored).map(TermsProposals.Proposal::terms))
                .isEqualTo(TermsProposals.open(before).map(TermsProposals.Proposal::terms));
        assertThat(restored.refusedBy()).isEqualTo(before.refusedBy());
        assertThat(restored.acceptedAt()).isEqualTo(before.acceptedAt());
        assertThat(restored.involvesPartner()).isEqualTo(before.involvesPartner());
        assertThat(restored.lastRound()).isEqualTo(before.lastRound());
        assertThat(restored.lastMove().to()).isEqualTo(before.lastMove().to());
        assertThat(OfferOutcome.of(restored)).isEqualTo(OfferOutcome.of(before));
        assertThat(Disclosure.contactIsOpen(restored)).isEqualTo(Disclosure.contactIsOpen(before));
    }

    private static void assertHolder(Referral referral) {
        assertThat(referral.holder()).isIn(ANNA, BEN, RITA, SAM, KIM);
        assertThat(referral.sender()).isIn(ANNA, BEN);
        switch (referral.stage()) {
            case LOGGED, OFFERED, WITHDRAWN ->
                    assertThat(referral.holder()).isEqualTo(referral.sender());
            case ACCEPTED, WON, LOST ->
                    assertThat(StepPeople.asked(referral).hasContact(referral.holder())).isTrue();
        }
    }

    /// The entries add up to what counts, and no one was paid less than nothing.
    private static void assertFigure(Referral referral) {
        var sum =
                WinEntries.of(referral).stream()
                        .map(WinEntries.Entry::amount)
                        .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
        assertThat(sum)
                .isEqualTo(
                        referral.state() instanceof State.Won won
                                ? won.amount().oneTime()
                                : Money.zero(CurrencyUnit.USD));
        var paid =
                referral.payments().stream()
                        .map(Payment::amount)
                        .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
        assertThat(paid.isNegative()).isFalse();
    }

    /// Contact details open only to those who said yes themselves, and not after they returned it.
    private static void assertContact(Referral referral) {
        if (!Disclosure.contactIsOpen(referral)) {
            return;
        }
        var last =
                referral.history().standing().reversed().stream()
                        .map(Step::event)
                        .filter(event ->
                                switch (event) {
                                    case Event.Accepted _,
                                            Event.AcceptedElsewhere _,
                                            Event.AcceptanceConfirmed _,
                                            Event.AcceptanceDenied _,
                                            Event.HandedBack _ ->
                                            true;
                                    case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                            false;
                                })
                        .findFirst()
                        .orElseThrow();
        assertThat(last).isInstanceOfAny(Event.Accepted.class, Event.AcceptanceConfirmed.class);
    }

    private static Referral logged(Instant now) {
        var logged =
                NewReferral.outbound(
                        Registration.of(new ReferralId("t"), StepPeople.FIRM.id(), 1),
                        new ClientNeed("Acme", "VoIP", "jo@acme.example", null),
                        ANNA,
                        now);
        return Undo.rememberingLogged(logged, ANNA, "logged", now);
    }
}
