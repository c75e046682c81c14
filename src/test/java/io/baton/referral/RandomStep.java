package io.baton.referral;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.RecordedAcceptance.Yes;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.terms.TermsChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The steps that two members, the contacts of two partners and a timer can take.
enum RandomStep {
    OFFER_RINGPROS,
    OFFER_CLOUDNINE,
    ACCEPT_RITA,
    ACCEPT_KIM,
    DECLINE_RITA,
    TAKE_BACK,
    HAND_BACK_RITA,
    HAND_BACK_BEN,
    YES_ELSEWHERE_RITA,
    YES_ELSEWHERE_KIM,
    RIGHT_RITA,
    NOT_SO_KIM,
    NOT_SO_RITA,
    LAPSE,
    REMIND,
    WIN,
    WIN_MORE,
    WIN_MONTHLY,
    END,
    LOSE,
    WITHDRAW,
    REOPEN,
    REOPEN_RITA,
    REPORT_LOST_RITA,
    PASS_BEN,
    PASS_ANNA,
    PASS_SAM,
    PASS_RITA,
    PASS_KIM,
    PASS_BACK_SAM,
    NOTE_SAM,
    NOTE,
    PAY,
    REVERSE,
    REPORT_WON_RITA,
    REPORT_WON_MORE_RITA,
    REPORT_LOST_KIM,
    CONFIRM_RESULT,
    WIN_ASKING,
    REPORT_MONTHLY_RITA,
    CONFIRM_RITA,
    CONFIRM_SAM,
    SHARE_KIM,
    STILL_ON_IT_RITA,
    REPRICE,
    PROPOSE_ANNA,
    PROPOSE_BEN,
    PROPOSE_RITA,
    AGREE_BEN,
    AGREE_RITA,
    REFUSE_BEN,
    REFUSE_SAM,
    UNDO_ANNA,
    UNDO_BEN,
    UNDO_RITA,
    UNDO_SAM,
    UNDO_KIM;

    static final Individual ANNA = person("Anna");
    static final Individual BEN = person("Ben");
    static final Individual RITA = person("Rita");
    static final Individual KIM = person("Kim");
    static final Individual SAM = person("Sam");
    static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner RINGPROS = partner("RingPros", RITA, SAM);
    private static final Partner CLOUDNINE = partner("CloudNine", KIM);

    private static final Participant OF_RINGPROS = new Participant.ForPartner(RITA, RINGPROS);
    private static final Participant SAM_OF_RINGPROS = new Participant.ForPartner(SAM, RINGPROS);
    private static final Participant OF_CLOUDNINE = new Participant.ForPartner(KIM, CLOUDNINE);

    /// Who takes it.
    ///
    /// @return null for a timer
    @Nullable Individual actor() {
        return switch (this) {
            case OFFER_RINGPROS,
                    YES_ELSEWHERE_RITA,
                    YES_ELSEWHERE_KIM,
                    WIN,
                    WIN_ASKING,
                    WIN_MORE,
                    WIN_MONTHLY,
                    END,
                    LOSE,
                    WITHDRAW,
                    PASS_BEN,
                    PASS_RITA,
                    PAY,
                    REVERSE,
                    REPRICE,
                    PROPOSE_ANNA,
                    UNDO_ANNA ->
                    ANNA;
            case OFFER_CLOUDNINE,
                    TAKE_BACK,
                    HAND_BACK_BEN,
                    REOPEN,
                    PASS_ANNA,
                    PASS_KIM,
                    NOTE,
                    CONFIRM_RESULT,
                    PROPOSE_BEN,
                    AGREE_BEN,
                    REFUSE_BEN,
                    UNDO_BEN ->
                    BEN;
            case ACCEPT_RITA,
                    DECLINE_RITA,
                    HAND_BACK_RITA,
                    RIGHT_RITA,
                    NOT_SO_RITA,
                    REPORT_WON_RITA,
                    REPORT_WON_MORE_RITA,
                    REPORT_MONTHLY_RITA,
                    CONFIRM_RITA,
                    STILL_ON_IT_RITA,
                    PASS_SAM,
                    REOPEN_RITA,
                    REPORT_LOST_RITA,
                    PROPOSE_RITA,
                    AGREE_RITA,
                    UNDO_RITA ->
                    RITA;
            case PASS_BACK_SAM, NOTE_SAM, CONFIRM_SAM, REFUSE_SAM, UNDO_SAM -> SAM;
            case ACCEPT_KIM, NOT_SO_KIM, REPORT_LOST_KIM, SHARE_KIM, UNDO_KIM -> KIM;
            case LAPSE, REMIND -> null;
        };
    }

    private Individual by() {
        return Objects.requireNonNull(actor());
    }

    /// As it's stored after this step.
    Referral remembered(Referral before, Referral next, Instant now) {
        var actor = actor();
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
            case YES_ELSEWHERE_RITA -> yes(referral, RINGPROS, RITA, now);
            case YES_ELSEWHERE_KIM -> yes(referral, CLOUDNINE, KIM, now);
            case RIGHT_RITA -> RecordedAcceptance.confirm(referral, round, OF_RINGPROS, now);
            case NOT_SO_KIM -> RecordedAcceptance.deny(referral, round, OF_CLOUDNINE, now);
            case NOT_SO_RITA -> RecordedAcceptance.deny(referral, round, OF_RINGPROS, now);
            case LAPSE -> OfferTimeout.lapse(referral, now);
            case REMIND -> OfferTimeout.remind(referral, now);
            case WIN -> win(referral, WinAmount.once(hundred), now);
            case WIN_MORE -> win(referral, WinAmount.once(hundred.multipliedBy(3)), now);
            case WIN_MONTHLY -> win(referral, WinAmount.of(Worth.monthly(hundred)), now);
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
            case CONFIRM_RITA -> accepted(referral, OF_RINGPROS, now);
            case CONFIRM_SAM -> accepted(referral, SAM_OF_RINGPROS, now);
            case END -> Closing.end(referral, FIRM.dayOf(now), ANNA, true, now);
            case LOSE -> Closing.lose(referral, "no", ANNA, now);
            case WITHDRAW -> Closing.withdraw(referral, "", ANNA, now);
            case REOPEN -> Closing.reopen(referral, BEN, now);
            case REOPEN_RITA ->
                    StepRights.refusal(referral, OF_RINGPROS, StepRights.Kind.REOPEN)
                            .map(Decision::refused)
                            .orElseGet(() -> Closing.reopen(referral, RITA, now));
            case REPORT_LOST_RITA -> Reports.lost(referral, "no", OF_RINGPROS, now);
            case PASS_BEN -> pass(referral, member(BEN), member(ANNA), now);
            case PASS_ANNA -> pass(referral, member(ANNA), member(BEN), now);
            case PASS_SAM -> pass(referral, SAM_OF_RINGPROS, OF_RINGPROS, now);
            case PASS_RITA -> pass(referral, OF_RINGPROS, member(ANNA), now);
            case PASS_KIM -> pass(referral, OF_CLOUDNINE, member(BEN), now);
            case PASS_BACK_SAM -> pass(referral, OF_RINGPROS, SAM_OF_RINGPROS, now);
            case NOTE_SAM -> Notes.add(referral, "hi", false, SAM_OF_RINGPROS, now);
            case NOTE -> Notes.add(referral, "hello", false, new Participant.Member(BEN), now);
            case PAY -> pay(referral, hundred, now);
            case REVERSE -> pay(referral, hundred.negated(), now);
            case REPORT_WON_RITA -> reported(referral, hundred, now);
            case REPORT_WON_MORE_RITA -> reported(referral, hundred.plus(1), now);
            case REPORT_LOST_KIM -> Reports.lost(referral, "no", OF_CLOUDNINE, now);
            case CONFIRM_RESULT -> Reports.confirm(referral, BEN, now);
            case SHARE_KIM -> Notes.add(referral, "hi", false, OF_CLOUDNINE, now);
            case UNDO_ANNA, UNDO_BEN, UNDO_RITA, UNDO_SAM, UNDO_KIM ->
                    Undo.undo(referral, by(), now);
            case REPRICE -> reprice(referral, hundred.plus(20), now);
            case PROPOSE_ANNA -> propose(referral, "12", member(ANNA), now);
            case PROPOSE_BEN -> propose(referral, "15", member(BEN), now);
            case PROPOSE_RITA -> propose(referral, "12", OF_RINGPROS, now);
            case AGREE_BEN -> TermsProposals.agree(referral, proposal(referral), member(BEN), now);
            case AGREE_RITA -> TermsProposals.agree(referral, proposal(referral), OF_RINGPROS, now);
            case REFUSE_BEN ->
                    TermsProposals.refuse(referral, proposal(referral), member(BEN), now);
            case REFUSE_SAM ->
                    TermsProposals.refuse(referral, proposal(referral), SAM_OF_RINGPROS, now);
            case STILL_ON_IT_RITA -> Notes.stillOnIt(referral, OF_RINGPROS, now);
        };
    }

    private static Decision reported(Referral referral, Money amount, Instant now) {
        return Reports.won(
                referral, WinAmount.once(amount), null, FIRM.dayOf(now), OF_RINGPROS, now);
    }

    /// Any contact of the partner asked may answer; Rita and Sam work for one of the two.
    private static Decision propose(Referral referral, String rate, Participant by, Instant now) {
        var change = TermsChanges.to(FeeRule.percent(Percentage.of(rate)));
        return StepRights.refusal(referral, by, StepRights.Kind.TERMS)
                .map(Decision::refused)
                .orElseGet(() -> TermsProposals.propose(referral, change, by, now));
    }

    private static int proposal(Referral referral) {
        return TermsProposals.proposals(referral);
    }

    private static Decision reprice(Referral referral, Money amount, Instant now) {
        var from = FIRM.dayOf(now).plusMonths(2).withDayOfMonth(1);
        return Pricing.reprice(
                referral, new PriceChange(from, Worth.monthly(amount)), ANNA, false, now);
    }

    private static Decision accepted(Referral referral, Participant by, Instant now) {
        return StepRights.refusal(referral, by, StepRights.Kind.CONFIRM_RESULT)
                .map(Decision::refused)
                .orElseGet(() -> WinFigures.accept(referral, by, now));
    }

    private static Decision yes(
            Referral referral, Partner partner, Individual contact, Instant now) {
        return RecordedAcceptance.record(
                referral, partner, new Yes(contact, "on the phone", false), FIRM, ANNA, now);
    }

    private static Decision win(Referral referral, WinAmount amount, Instant now) {
        return Closing.win(
                referral,
                amount,
                FeeRule.percent(Percentage.of("10")),
                FIRM.dayOf(now),
                ANNA,
                false,
                now);
    }

    private static Decision pay(Referral referral, Money amount, Instant now) {
        return Closing.pay(referral, new Payment(amount, FIRM.dayOf(now), ANNA), false, now);
    }

    private static Decision pass(Referral referral, Participant to, Participant by, Instant now) {
        var inside = referral.holder().is(ANNA) || referral.holder().is(BEN);
        var holder =
                inside
                        ? member(referral.holder())
                        : new Participant.ForPartner(referral.holder(), asked(referral));
        return StepRights.refusal(referral, by, StepRights.Kind.PASS)
                .map(Decision::refused)
                .orElseGet(() -> Passing.pass(referral, holder, to, by.who(), now));
    }

    private static Participant member(Individual who) {
        return new Participant.Member(who);
    }

    static Partner asked(Referral referral) {
        return CLOUDNINE.id().equals(referral.partner()) ? CLOUDNINE : RINGPROS;
    }

    private static Individual person(String name) {
        return new Individual("t:" + name.toLowerCase(Locale.ROOT), name);
    }

    private static Partner partner(String name, Individual... contacts) {
        return Partner.named(new PartnerId(name), FIRM.id(), name)
                .withContacts(Arrays.stream(contacts).<Contact>map(Contact.InChat::new).toList())
                .withTerms(
                        Payer.PARTNER,
                        AgreedTerms.of(FeeRule.percent(Percentage.of("10"))),
                        LocalDate.EPOCH);
    }
}
