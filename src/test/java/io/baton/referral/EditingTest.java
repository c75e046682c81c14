package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.AgreedTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditingTest {
    /// A Tuesday, an hour after the firm opens.
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    private static final Individual ANNA = new Individual("t:anna", "Anna");
    private static final Individual BEN = new Individual("t:ben", "Ben");
    private static final Individual RITA = new Individual("t:rita", "Rita");
    private static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner RINGPROS =
            Partner.named(new PartnerId("ringpros"), FIRM.id(), "RingPros")
                    .withContacts(List.of(new Contact.InChat(RITA)));
    private static final Participant MEMBER = new Participant.Member(ANNA);

    private static Referral logged(@Nullable NeededBy neededBy) {
        return NewReferral.outbound(
                Registration.of(new ReferralId("t"), FIRM.id(), 1),
                ClientNeed.of("Acme", "VoIP").withNeededBy(neededBy),
                ANNA,
                NOW);
    }

    private static Referral offered() {
        return changed(Handoff.offer(logged(null), RINGPROS, FIRM, ANNA, NOW));
    }

    private static Referral changed(Decision decision) {
        return ((Decision.Changed) decision).next();
    }

    private static Refusal refused(Decision decision) {
        return ((Decision.Refused) decision).why();
    }

    private static Referral edited(Referral referral, String need) {
        return changed(edit(referral, need, referral.steps().size()));
    }

    private static Decision edit(Referral referral, String need, int seen) {
        return Editing.edit(referral, referral.wanted().withNeed(need), seen, MEMBER, NOW);
    }

    @Test
    void onlyWhatIsWantedChangesAndTheHistoryHasBoth() {
        var before = offered();
        var after = edited(before, "VoIP for 5");

        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.parties()).isEqualTo(before.parties());
        assertThat(after.need()).isEqualTo("VoIP for 5");
        assertThat(after.steps().getLast().event())
                .isEqualTo(new Event.Edited(before.wanted(), after.wanted()));
    }

    @Test
    void anyStageCanBeEdited() {
        var accepted = changed(Handoff.accept(offered(), 1, RINGPROS, RITA, NOW, AgreedTerms.NONE));
        var amount = WinAmount.once(Money.parse("USD 4500"));
        var won = changed(Closing.win(accepted, amount, null, day("2026-11-03"), ANNA, false, NOW));
        assertThat(edited(accepted, "more").stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(edited(won, "more").state()).isEqualTo(won.state());
    }

    @Test
    void theSameAgainIsNoEdit() {
        assertThat(refused(edit(offered(), "VoIP", 2))).isEqualTo(new Refusal.NothingChanged());
    }

    @Test
    void aPartnersPersonDoesNotEdit() {
        var rita = new Participant.ForPartner(RITA, RINGPROS);
        var now = offered();
        assertThat(refused(Editing.edit(now, now.wanted().withNeed("less"), 9, rita, NOW)))
                .isEqualTo(new Refusal.OnlyMembers());
    }

    @Test
    void anEditBegunBeforeAnotherIsRefused() {
        var now = edited(offered(), "VoIP for 5");

        assertThat(refused(edit(now, "VoIP for 7", 2)))
                .isEqualTo(new Refusal.EditedMeanwhile(now.steps().getLast()));
        assertThat(Editing.wantedAt(now, 2).need()).isEqualTo("VoIP");
        assertThat(changed(edit(now, "VoIP for 7", 3)).need()).isEqualTo("VoIP for 7");
    }

    @Test
    void anUndoneEditIsAChangeToo() {
        var edited = edited(offered(), "VoIP for 5");
        var undone =
                changed(new Decision.Changed(edited.recorded(NOW, BEN, new Event.Undone(1, null))))
                        .with(offered().wanted());

        assertThat(Editing.count(edited)).isEqualTo(1);
        assertThat(Editing.count(undone)).isEqualTo(2);
        assertThat(Editing.refusalIfChanged(undone, 1)).isPresent();
        assertThat(Editing.refusalIfChangedSince(undone, 3)).isPresent();
        assertThat(Editing.wantedAt(undone, 3).need()).isEqualTo("VoIP for 5");
        assertThat(Editing.sinceOffer(undone)).isEmpty();
        var noteUndone = offered().recorded(NOW, BEN, new Event.Noted("x", false));
        assertThat(Editing.count(noteUndone.recorded(NOW, BEN, new Event.Undone(1, null))))
                .isZero();
    }

    @Test
    void aPartnerWhoIsNotAskedAnymoreSeesItAsItWas() {
        var declined =
                changed(
                        Handoff.decline(
                                edited(offered(), "VoIP for 5"),
                                1,
                                RINGPROS,
                                RITA,
                                new DeclineReason("no time", NOW)));
        var later = edited(edited(declined, "VoIP for 7"), "VoIP for 9");

        assertThat(Disclosure.toSideAsked(later).need()).isEqualTo("VoIP for 5");
        var again = changed(Handoff.offer(later, RINGPROS, FIRM, ANNA, NOW));
        assertThat(Disclosure.toSideAsked(again).need()).isEqualTo("VoIP for 9");
        assertThat(Editing.sinceOffer(again)).isEmpty();
    }

    @Test
    void contactDetailsInOldAndNewValuesStayHiddenUntilAcceptance() {
        var now = offered();
        var next = now.wanted().withNeed("VoIP, ask sue@acme.example").withContact("0171 2345678");
        var edited = changed(Editing.edit(now, next, 2, MEMBER, NOW));

        assertThat(Disclosure.toSideAsked(edited).steps().getLast().toString())
                .doesNotContain("sue@acme.example", "0171 2345678");
        var accepted = changed(Handoff.accept(edited, 1, RINGPROS, RITA, NOW, AgreedTerms.NONE));
        assertThat(Disclosure.toSideAsked(accepted).clientContact()).isEqualTo("0171 2345678");
    }

    @ParameterizedTest
    @CsvSource({
        // 8 working hours, as always
        ",                2026-11-04T10:00:00Z, 2026-11-03T14:00:00Z",
        "2026-11-20,      2026-11-04T10:00:00Z, 2026-11-03T14:00:00Z",
        // 7 + 8 + 8 hours left, so 5:45
        "2026-11-05,      2026-11-03T15:45:00Z, 2026-11-03T12:52:30Z",
        // less than two hours would be too short to answer
        "2026-11-03,      2026-11-03T12:00:00Z, 2026-11-03T11:00:00Z",
        "2026-10-01,      2026-11-03T12:00:00Z, 2026-11-03T11:00:00Z",
        "urgent,          2026-11-03T12:00:00Z, 2026-11-03T11:00:00Z"
    })
    void theAnswerIsDueInTimeForTheClient(String neededBy, Instant deadline, Instant reminder) {
        var offered = changed(Handoff.offer(logged(read(neededBy)), RINGPROS, FIRM, ANNA, NOW));
        assertThat(offered.state()).isEqualTo(new State.Offered(1, NOW, reminder, deadline, false));
    }

    private static @Nullable NeededBy read(@Nullable String words) {
        if (words == null) {
            return null;
        }
        return words.equals("urgent") ? new NeededBy.Urgent() : new NeededBy.Date(day(words));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
