package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/// What whoever comes by a link may do, and what not.
class OfferLinksTest {
    private static final Instant NOON = Instant.parse("2026-11-03T10:00:00Z");
    private static final Individual ANNA = new Individual("t:anna", "Anna");
    private static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner FOO = partner("jo@foo.example", "kim@foo.example");
    private static final Individual JO = new Contact.ByMail("jo@foo.example").who();
    private static final Individual KIM = new Contact.ByMail("kim@foo.example").who();

    private final Referral offered = offered(begun());

    @Test
    void theBearerAcceptsInTheNameOfTheContact() {
        var invited = invited(offered, link("a", JO));

        var taken = changed(accept(invited, "a", NOON));

        assertThat(taken.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(taken.holder()).isEqualTo(JO);
        assertThat(taken.lastMove().who()).isEqualTo(JO);
    }

    @Test
    void theBearerDeclinesInTheNameOfTheContact() {
        var invited = invited(offered, link("a", JO));

        var back =
                changed(
                        Handoff.decline(
                                invited,
                                1,
                                FOO,
                                bearer("a"),
                                new Handoff.DeclineReason("no", NOON)));

        assertThat(back.holder()).isEqualTo(ANNA);
        assertThat(back.lastMove().who()).isEqualTo(JO);
    }

    @Test
    void theBatonStaysWithTheSenderWhileLinksAreMade() {
        var invited = invited(offered, link("a", JO), link("b", KIM));

        assertThat(invited.holder()).isEqualTo(ANNA);
        assertThat(invited.state()).isEqualTo(offered.state());
        assertThat(invited.steps()).hasSize(offered.steps().size() + 2);
    }

    @Test
    void somebodyWithoutALinkCannotAnswer() {
        var invited = invited(offered, link("a", JO));

        assertThat(refused(accept(invited, "b", NOON))).isInstanceOf(Refusal.OnlyContacts.class);
    }

    @Test
    void aLinkEndsWithTheDeadlineAlsoBeforeTheOfferIsTakenBack() {
        var invited = invited(offered, link("a", JO));
        var deadline = ((State.Offered) invited.state()).deadline();

        assertThat(accept(invited, "a", deadline.minusMillis(1)))
                .isInstanceOf(Decision.Changed.class);
        assertThat(refused(accept(invited, "a", deadline)))
                .isEqualTo(new Refusal.LinkExpired(deadline));
    }

    @Test
    void aLinkWorksOnce() {
        var taken = changed(accept(invited(offered, link("a", JO)), "a", NOON));

        assertThat(refused(accept(taken, "a", NOON)))
                .isEqualTo(new Refusal.OfferOver(taken.lastMove()));
    }

    @Test
    void twoLinksOfOneOfferHaveOneEffect() {
        var invited = invited(offered, link("a", JO), link("b", KIM));
        var taken = changed(accept(invited, "b", NOON));

        assertThat(taken.holder()).isEqualTo(KIM);
        assertThat(refused(accept(taken, "a", NOON))).isInstanceOf(Refusal.OfferOver.class);
    }

    @Test
    void aNewerLinkForTheSameContactReplacesTheOne() {
        var again = invited(invited(offered, link("a", JO), link("b", KIM)), link("c", JO));

        assertThat(refused(accept(again, "a", NOON))).isEqualTo(new Refusal.LinkReplaced());
        assertThat(accept(again, "b", NOON)).isInstanceOf(Decision.Changed.class);
        assertThat(accept(again, "c", NOON)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void aLinkOfAnEarlierOfferTellsHowThatOneEnded() {
        var first = invited(offered, link("a", JO));
        var deadline = ((State.Offered) first.state()).deadline();
        var lapsed = changed(Handoff.lapse(first, deadline));
        var second = invited(offered(lapsed), link("b", JO));

        assertThat(refused(accept(second, "a", NOON)))
                .isEqualTo(new Refusal.OfferOver(lapsed.lastMove()));
        assertThat(accept(second, "b", NOON)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void aLinkOfAnEarlierOfferStaysDeadWhateverRoundItNames() {
        var first = invited(offered, link("a", JO));
        var lapsed = changed(Handoff.lapse(first, ((State.Offered) first.state()).deadline()));
        var second = offered(lapsed);

        assertThat(refused(Handoff.accept(second, 2, FOO, bearer("a"), NOON)))
                .isInstanceOf(Refusal.OfferOver.class);
    }

    @Test
    void aWithdrawnReferralHasNoLivingLink() {
        var withdrawn = changed(Closing.withdraw(invited(offered, link("a", JO)), "", ANNA, NOON));

        assertThat(refused(accept(withdrawn, "a", NOON)))
                .isEqualTo(new Refusal.OfferOver(withdrawn.lastMove()));
    }

    @Test
    void whoIsNoContactAnyMoreCannotAnswer() {
        var invited = invited(offered, link("a", JO));
        var changed = partner("kim@foo.example");

        assertThat(refused(Handoff.accept(invited, 1, changed, bearer("a"), NOON)))
                .isInstanceOf(Refusal.OnlyContacts.class);
    }

    @Test
    void aLinkIsMadeOnlyForAnOfferThatWaits() {
        assertThat(refused(OfferLinks.issue(begun(), FOO, List.of(link("a", JO)), ANNA, NOON)))
                .isInstanceOf(Refusal.NotNow.class);
        assertThat(refused(OfferLinks.issue(offered, FOO, List.of(), ANNA, NOON)))
                .isEqualTo(new Refusal.NoLinks(FOO));
    }

    @Test
    void aPartnerWithoutAnyContactCannotBeAsked() {
        assertThat(refused(Handoff.offer(begun(), partner(), FIRM, ANNA, NOON)))
                .isInstanceOf(Refusal.Unreachable.class);
    }

    private static Partner partner(String... addresses) {
        var contacts = Arrays.stream(addresses).<Contact>map(Contact.ByMail::new).toList();
        return Partner.named(new PartnerId("foo"), FIRM.id(), "Foo").withContacts(contacts);
    }

    private static Referral begun() {
        return NewReferral.outbound(
                Registration.of(new ReferralId("t"), FIRM.id(), 1),
                ClientNeed.of("Acme", "VoIP"),
                ANNA,
                NOON);
    }

    private static Referral offered(Referral referral) {
        return changed(Handoff.offer(referral, FOO, FIRM, ANNA, NOON.plus(Duration.ofMinutes(1))));
    }

    private static OfferLinks.Link link(String token, Individual guest) {
        return new OfferLinks.Link(bearer(token).id(), guest);
    }

    private static Individual bearer(String token) {
        return new Individual("link:" + token, "somebody");
    }

    private static Referral invited(Referral referral, OfferLinks.Link... links) {
        return changed(OfferLinks.issue(referral, FOO, List.of(links), ANNA, NOON));
    }

    private static Decision accept(Referral referral, String token, Instant at) {
        return Handoff.accept(referral, referral.rounds(), FOO, bearer(token), at);
    }

    private static Referral changed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed) decision).next();
    }

    private static Refusal refused(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).why();
    }
}
