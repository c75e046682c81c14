package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.Word;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-03");
    private static final Individual ANNA = new Individual("t:anna", "Anna");
    private static final Individual RITA = new Individual("t:rita", "Rita");
    private static final Individual MARCO = new Individual("t:marco", "Marco");
    private static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner RINGPROS =
            Partner.named(new PartnerId("ringpros"), FIRM.id(), "RingPros")
                    .withContacts(List.of(new Contact.InChat(RITA), new Contact.InChat(MARCO)));
    private static final Participant HOLDER = new Participant.ForPartner(RITA, RINGPROS);
    private static final Participant COLLEAGUE = new Participant.ForPartner(MARCO, RINGPROS);
    private static final WinAmount AMOUNT = WinAmount.once(Money.parse("USD 4500"));

    private static final AgreedTerms TERMS = AgreedTerms.of(FeeRule.percent(Percentage.of("10")));

    private final Referral accepted = accepted();

    private static Referral accepted() {
        var logged =
                NewReferral.outbound(
                        Registration.of(new ReferralId("t"), FIRM.id(), 1),
                        ClientNeed.of("Acme", "VoIP"),
                        ANNA,
                        NOW);
        var offered = changed(Handoff.offer(logged, RINGPROS, FIRM, ANNA, NOW));
        return changed(Handoff.accept(offered, 1, RINGPROS, RITA, NOW, TERMS));
    }

    private static Referral changed(Decision decision) {
        return ((Decision.Changed) decision).next();
    }

    private static Referral won(Referral referral, WinAmount amount) {
        return changed(
                Reports.won(
                        referral,
                        amount,
                        FeeRule.percent(Percentage.of("10")),
                        TODAY,
                        HOLDER,
                        NOW));
    }

    private static State.Won won(Agreement<State.Figure> agreement) {
        return new State.Won(AMOUNT, FeeRule.percent(Percentage.of("10")), TODAY, agreement);
    }

    @Test
    void aReportedWinCountsUnconfirmed() {
        var won = won(accepted, AMOUNT);
        assertThat(won.state())
                .isEqualTo(won(new Agreement.Asked<>(Side.PARTNER, new Word(RITA, NOW))));
        assertThat(won.steps().getLast().who()).isEqualTo(RITA);
        var confirmed = changed(Reports.confirm(won, ANNA, NOW));
        assertThat(confirmed.state())
                .isEqualTo(won(new Agreement.Agreed<>(new Word(ANNA, NOW), new Word(RITA, NOW))));
        assertThat(Reports.confirm(confirmed, ANNA, NOW))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isInstanceOf(Refusal.NothingToConfirm.class));
    }

    @Test
    void theHolderCorrectsTheirReportUntilItIsConfirmed() {
        var more = WinAmount.once(Money.parse("USD 5000"));
        var restated = won(won(accepted, AMOUNT), more);
        assertThat(((State.Won) restated.state()).reportedBy()).isEqualTo(RITA);
        var confirmed = changed(Reports.confirm(restated, ANNA, NOW));
        assertThat(Reports.won(confirmed, more, null, TODAY, HOLDER, NOW))
                .isEqualTo(Decision.refused(new Refusal.NothingChanged()));
        var again = (State.Won) won(confirmed, AMOUNT).state();
        assertThat(again.amount()).isEqualTo(AMOUNT);
        assertThat(again.agreement().difference()).isPresent();
    }

    @Test
    void aMembersAmountConfirmsOrCorrectsIt() {
        var reported = won(accepted, AMOUNT);
        var same = changed(Closing.win(reported, AMOUNT, null, TODAY, ANNA, false, NOW));
        assertThat(same.steps().getLast().event()).isEqualTo(new Event.ResultConfirmed());
        var other = WinAmount.once(Money.parse("USD 4000"));
        var corrected = changed(Closing.win(reported, other, null, TODAY, ANNA, false, NOW));
        var said = new State.Figure(other, TODAY);
        assertThat(corrected.state())
                .isEqualTo(
                        won(
                                new Agreement.Differing<>(
                                        new Word(ANNA, NOW).about(said),
                                        new Word(RITA, NOW).about(new State.Figure(AMOUNT, TODAY)),
                                        Side.FIRM)));
        var accepted = changed(WinFigures.accept(corrected, HOLDER, NOW));
        assertThat(((State.Won) accepted.state()).amount()).isEqualTo(other);
        assertThat(accepted.steps().getLast().event()).isEqualTo(new Event.ResultConfirmed());
    }

    @Test
    void anEarlierBuildsWinStaysAsItIs() {
        var taken =
                accepted.moved(
                        new State.Won(AMOUNT, null, TODAY),
                        RITA,
                        NOW,
                        ANNA,
                        new Event.Won(AMOUNT, null, TODAY));
        assertThat(taken.state().asks(Side.FIRM) || taken.state().asks(Side.PARTNER)).isFalse();
        assertThat(Reports.won(taken, AMOUNT, null, TODAY, HOLDER, NOW))
                .isInstanceOf(Decision.Refused.class);
        assertThat(WinFigures.accept(taken, HOLDER, NOW)).isInstanceOf(Decision.Refused.class);
        var other = WinAmount.once(Money.parse("USD 4000"));
        var corrected = changed(Closing.win(taken, other, null, TODAY, ANNA, true, NOW));
        assertThat(corrected.state().asks(Side.PARTNER)).isTrue();
    }

    @Test
    void aReportedLossIsConfirmedToo() {
        var lost = changed(Reports.lost(accepted, "no budget", HOLDER, NOW));
        assertThat(lost.state()).isEqualTo(new State.Lost("no budget", RITA));
        assertThat(changed(Reports.confirm(lost, ANNA, NOW)).state())
                .isEqualTo(new State.Lost("no budget"));
    }

    @Test
    void onlyTheHolderReportsAndSaysThatTheyAreOnIt() {
        assertThat(Reports.won(accepted, AMOUNT, null, TODAY, COLLEAGUE, NOW))
                .isEqualTo(Decision.refused(new Refusal.NotHolder(RITA)));
        assertThat(Notes.stillOnIt(accepted, COLLEAGUE, NOW))
                .isEqualTo(Decision.refused(new Refusal.NotHolder(RITA)));
        assertThat(changed(Notes.stillOnIt(accepted, HOLDER, NOW)).steps().getLast().event())
                .isEqualTo(new Event.StillOnIt());
    }

    @Test
    void aPartnersNoteIsAlwaysShared() {
        assertThat(changed(Notes.add(accepted, "hi", false, HOLDER, NOW)).steps().getLast().event())
                .isEqualTo(new Event.Noted("hi", true));
        var internal = new Participant.Member(ANNA);
        assertThat(
                        changed(Notes.add(accepted, "hi", false, internal, NOW))
                                .steps()
                                .getLast()
                                .event())
                .isEqualTo(new Event.Noted("hi", false));
    }
}
