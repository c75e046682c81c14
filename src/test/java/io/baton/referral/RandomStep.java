package io.baton.referral;

import static io.baton.referral.StepPeople.ANNA;
import static io.baton.referral.StepPeople.BEN;
import static io.baton.referral.StepPeople.CLOUDNINE;
import static io.baton.referral.StepPeople.FIRM;
import static io.baton.referral.StepPeople.KIM;
import static io.baton.referral.StepPeople.OF_CLOUDNINE;
import static io.baton.referral.StepPeople.OF_RINGPROS;
import static io.baton.referral.StepPeople.RINGPROS;
import static io.baton.referral.StepPeople.RITA;
import static io.baton.referral.StepPeople.SAM;
import static io.baton.referral.StepPeople.SAM_OF_RINGPROS;
import static io.baton.referral.StepPeople.asked;
import static io.baton.referral.StepPeople.member;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The steps that two members, the contacts of two partners and a timer can take.
enum RandomStep {
    OFFER_RINGPROS(ANNA),
    OFFER_CLOUDNINE(BEN),
    ACCEPT_RITA(RITA),
    ACCEPT_KIM(KIM),
    DECLINE_RITA(RITA),
    TAKE_BACK(BEN),
    HAND_BACK_RITA(RITA),
    HAND_BACK_BEN(BEN),
    YES_ELSEWHERE_RITA(ANNA),
    YES_ELSEWHERE_KIM(ANNA),
    RIGHT_RITA(RITA),
    NOT_SO_KIM(KIM),
    NOT_SO_RITA(RITA),
    LAPSE(null),
    REMIND(null),
    WIN(ANNA),
    WIN_MORE(ANNA),
    WIN_MONTHLY(ANNA),
    END(ANNA),
    LOSE(ANNA),
    WITHDRAW(ANNA),
    REOPEN(BEN),
    REOPEN_RITA(RITA),
    REPORT_LOST_RITA(RITA),
    PASS_BEN(ANNA),
    PASS_ANNA(BEN),
    PASS_SAM(RITA),
    PASS_RITA(ANNA),
    PASS_KIM(BEN),
    PASS_BACK_SAM(SAM),
    NOTE_SAM(SAM),
    NOTE(BEN),
    PAY(ANNA),
    REVERSE(ANNA),
    REPORT_WON_RITA(RITA),
    REPORT_WON_MORE_RITA(RITA),
    REPORT_LOST_KIM(KIM),
    CONFIRM_RESULT(BEN),
    WIN_ASKING(ANNA),
    REPORT_MONTHLY_RITA(RITA),
    CONFIRM_RITA(RITA),
    CONFIRM_SAM(SAM),
    SHARE_KIM(KIM),
    STILL_ON_IT_RITA(RITA),
    REPRICE(ANNA),
    PROPOSE_ANNA(ANNA),
    PROPOSE_BEN(BEN),
    PROPOSE_RITA(RITA),
    AGREE_BEN(BEN),
    AGREE_RITA(RITA),
    REFUSE_BEN(BEN),
    REFUSE_SAM(SAM),
    UNDO_ANNA(ANNA),
    UNDO_BEN(BEN),
    UNDO_RITA(RITA),
    UNDO_SAM(SAM),
    UNDO_KIM(KIM);

    private final @Nullable Individual actor;

    /// @param actor who takes it; null for a timer
    RandomStep(@Nullable Individual actor) {
        this.actor = actor;
    }

    /// Who takes it.
    ///
    /// @return null for a timer
    @Nullable Individual actor() {
        return actor;
    }

    /// As it's stored after this step.
    Referral remembered(Referral before, Referral next, Instant now) {
        return actor == null
                ? Undo.forgetting(next)
                : Undo.remembering(before, next, actor, name() + now, now);
    }

    Decision decide(Referral referral, Instant now) {
        var hundred = Money.of(CurrencyUnit.USD, 100);
        int round = referral.lastRound();
        return switch (this) {
            case OFFER_RINGPROS -> Handoff.offer(referral, RINGPROS, FIRM, ANNA, now);
            case OFFER_CLOUDNINE -> Handoff.offer(referral, CLOUDNINE, FIRM, BEN, now);
            case ACCEPT_RITA ->
                    Handoff.accept(referral, round, asked(referral), RITA, now, AgreedTerms.NONE);
            case ACCEPT_KIM ->
                    Handoff.accept(referral, round, asked(referral), KIM, now, AgreedTerms.NONE);
            case DECLINE_RITA ->
                    Handoff.decline(
                            referral, round, asked(referral), RITA, new DeclineReason("no", now));
            case TAKE_BACK -> BatonReturn.takeBack(referral, round, BEN, now);
            case HAND_BACK_RITA -> BatonReturn.handBack(referral, "ill", OF_RINGPROS, now);
            case HAND_BACK_BEN ->
                    BatonReturn.handBack(referral, "ill", new Participant.Member(BEN), now);
            case YES_ELSEWHERE_RITA -> StepAttempts.yes(referral, RINGPROS, RITA, now);
            case YES_ELSEWHERE_KIM -> StepAttempts.yes(referral, CLOUDNINE, KIM, now);
            case RIGHT_RITA -> RecordedAcceptance.confirm(referral, round, OF_RINGPROS, now);
            case NOT_SO_KIM -> RecordedAcceptance.deny(referral, round, OF_CLOUDNINE, now);
            case NOT_SO_RITA -> RecordedAcceptance.deny(referral, round, OF_RINGPROS, now);
            case LAPSE -> OfferTimeout.lapse(referral, now);
            case REMIND -> OfferTimeout.remind(referral, now);
            case WIN -> StepAttempts.win(referral, WinAmount.once(hundred), now);
            case WIN_MORE ->
                    StepAttempts.win(referral, WinAmount.once(hundred.multipliedBy(3)), now);
            case WIN_MONTHLY ->
                    StepAttempts.win(referral, WinAmount.of(Worth.monthly(hundred)), now);
            case WIN_ASKING ->
                    Closing.win(
                            referral,
                            WinAmount.once(hundred),
                            FeeRule.percent(Percentage.of("10")),
                            FIRM.dayOf(now),
                            ANNA,
                            true,
                            now);
            case REPORT_MONTHLY_RITA ->
                    Reports.won(
                            referral,
                            WinAmount.of(Worth.monthly(hundred)),
                            null,
                            FIRM.dayOf(now),
                            OF_RINGPROS,
                            now);
            case CONFIRM_RITA -> StepAttempts.accepted(referral, OF_RINGPROS, now);
            case CONFIRM_SAM -> StepAttempts.accepted(referral, SAM_OF_RINGPROS, now);
            case END -> Closing.end(referral, FIRM.dayOf(now), ANNA, true, now);
            case LOSE -> Closing.lose(referral, "no", ANNA, now);
            case WITHDRAW -> Closing.withdraw(referral, "", ANNA, now);
            case REOPEN -> Closing.reopen(referral, BEN, now);
            case REOPEN_RITA ->
                    StepRights.refusal(referral, OF_RINGPROS, StepRights.Kind.REOPEN)
                            .map(Decision::refused)
                            .orElseGet(() -> Closing.reopen(referral, RITA, now));
            case REPORT_LOST_RITA -> Reports.lost(referral, "no", OF_RINGPROS, now);
            case PASS_BEN -> StepAttempts.pass(referral, member(BEN), member(ANNA), now);
            case PASS_ANNA -> StepAttempts.pass(referral, member(ANNA), member(BEN), now);
            case PASS_SAM -> StepAttempts.pass(referral, SAM_OF_RINGPROS, OF_RINGPROS, now);
            case PASS_RITA -> StepAttempts.pass(referral, OF_RINGPROS, member(ANNA), now);
            case PASS_KIM -> StepAttempts.pass(referral, OF_CLOUDNINE, member(BEN), now);
            case PASS_BACK_SAM -> StepAttempts.pass(referral, OF_RINGPROS, SAM_OF_RINGPROS, now);
            case NOTE_SAM -> Notes.add(referral, "hi", false, SAM_OF_RINGPROS, now);
            case NOTE -> Notes.add(referral, "hello", false, new Participant.Member(BEN), now);
            case PAY -> StepAttempts.pay(referral, hundred, now);
            case REVERSE -> StepAttempts.pay(referral, hundred.negated(), now);
            case REPORT_WON_RITA -> StepAttempts.reported(referral, hundred, now);
            case REPORT_WON_MORE_RITA -> StepAttempts.reported(referral, hundred.plus(1), now);
            case REPORT_LOST_KIM -> Reports.lost(referral, "no", OF_CLOUDNINE, now);
            case CONFIRM_RESULT -> Reports.confirm(referral, BEN, now);
            case SHARE_KIM -> Notes.add(referral, "hi", false, OF_CLOUDNINE, now);
            case UNDO_ANNA, UNDO_BEN, UNDO_RITA, UNDO_SAM, UNDO_KIM ->
                    Undo.undo(referral, Objects.requireNonNull(actor), now);
            case REPRICE -> StepAttempts.reprice(referral, hundred.plus(20), now);
            case PROPOSE_ANNA -> StepAttempts.propose(referral, "12", member(ANNA), now);
            case PROPOSE_BEN -> StepAttempts.propose(referral, "15", member(BEN), now);
            case PROPOSE_RITA -> StepAttempts.propose(referral, "12", OF_RINGPROS, now);
            case AGREE_BEN ->
                    TermsProposals.agree(
                            referral, StepAttempts.proposal(referral), member(BEN), now);
            case AGREE_RITA ->
                    TermsProposals.agree(
                            referral, StepAttempts.proposal(referral), OF_RINGPROS, now);
            case REFUSE_BEN ->
                    TermsProposals.refuse(
                            referral, StepAttempts.proposal(referral), member(BEN), now);
            case REFUSE_SAM ->
                    TermsProposals.refuse(
                            referral, StepAttempts.proposal(referral), SAM_OF_RINGPROS, now);
            case STILL_ON_IT_RITA -> Notes.stillOnIt(referral, OF_RINGPROS, now);
        };
    }
}
