package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.terms.AgreedTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/// What the bearer of a link can and can't do.
class OfferLinksTest {
    private static final Instant NOON = Instant.parse("2026-11-03T10:00:00Z");
    private static final Individual ANNA = new Individual("t:anna", "Anna");
    private static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner FOO = partner("jo@foo.example", "kim@foo.example");
    private static final Individual JO = new Contact.ByMail("jo@foo.example").who();
    private static final Individual KIM = new Contact.ByMail("kim@foo.example").who();

    private final Referral offered = offered(logged());

    @Test
    void theBearerAcceptsForTheContact() {
        var invited = invited(offered, link("a", JO));

        var accepted = changed(accept(invited, "a", NOON));

        assertThat(accepted.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(accepted.holder()).isEqualTo(JO);
        assertThat(accepted.lastMove().who()).isEqualTo(JO);
    }

    @Test
    void theBearerDeclinesForTheContact() {
        var invited = invited(offered, link("a", JO));

        var declined =
                changed(
                        Handoff.decline(
                                invited, 1, FOO, bearer("a"), new DeclineReason("no", NOON)));

        assertThat(declined.holder()).isEqualTo(ANNA);
        assertThat(declined.lastMove().who()).isEqualTo(JO);
    }

    @Test
    void makingLinksLeavesTheBatonWithTheSender() {
        var invited = invited(offered, link("a", JO), link("b", KIM));

        assertThat(invited.holder()).isEqualTo(ANNA);
        assertThat(invited.state()).isEqualTo(offered.state());
        assertThat(invited.steps()).hasSize(offered.steps().size() + 2);
    }

    @Test
    void aPersonWithoutALinkCannotAnswer() {
        var invited = invited(offered, link("a", JO));

        assertThat(refused(accept(invited, "b", NOON))).isInstanceOf(Refusal.OnlyContacts.class);
    }

    @Test
    void aLinkExpiresAtTheDeadlineEvenBeforeTheOfferLapses() {
        var invited = invited(offered, link("a", JO));
        var deadline = ((State.Offered) invited.state()).deadline();

        assertThat(accept(invited, "a", deadline.minusMillis(1)))
                .isInstanceOf(Decision.Changed.class);
        assertThat(refused(accept(invited, "a", deadline)))
                .isEqualTo(new Refusal.LinkExpired(deadline));
    }

    @Test
    void aLinkWorksOnce() {
        var accepted = changed(accept(invited(offered, link("a", JO)), "a", NOON));

        assertThat(refused(accept(accepted, "a", NOON)))
                .isEqualTo(new Refusal.OfferOver(accepted.lastMove()));
    }

    @Test
    void onlyOneOfTwoLinksCanAnswerAnOffer() {
        var invited = invited(offered, link("a", JO), link("b", KIM));
        var accepted = changed(accept(invited, "b", NOON));

        assertThat(accepted.holder()).isEqualTo(KIM);
        assertThat(refused(accept(accepted, "a", NOON))).isInstanceOf(Refusal.OfferOver.class);
    }

    @Test
    void aNewerLinkForTheSameContactReplacesTheEarlierOne() {
        var reinvited = invited(invited(offered, link("a", JO), link("b", KIM)), link("c", JO));

        assertThat(refused(accept(reinvited, "a", NOON))).isEqualTo(new Refusal.LinkReplaced());
        assertThat(accept(reinvited, "b", NOON)).isInstanceOf(Decision.Changed.class);
        assertThat(accept(reinvited, "c", NOON)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void aLinkOfAnEarlierOfferShowsHowThatOfferEnded() {
        var first = invited(offered, link("a", JO));
        var deadline = ((State.Offered) first.state()).deadline();
        var lapsed = changed(OfferTimeout.lapse(first, deadline));
        var second = invited(offered(lapsed), link("b", JO));

        assertThat(refused(accept(second, "a", NOON)))
                .isEqualTo(new Refusal.OfferOver(lapsed.lastMove()));
        assertThat(accept(second, "b", NOON)).isInstanceOf(Decision.Changed.class);
    }

    @Test
    void aLinkOfAnEarlierOfferCannotAnswerALaterRound() {
        var first = invited(offered, link("a", JO));
        var lapsed = changed(OfferTimeout.lapse(first, ((State.Offered) first.state()).deadline()));
        var second = offered(lapsed);

        assertThat(refused(Handoff.accept(second, 2, FOO, bearer("a"), NOON, AgreedTerms.NONE)))
                .isInstanceOf(Refusal.OfferOver.class);
    }

    @Test
    void linksOfAWithdrawnReferralNoLongerWork() {
        var withdrawn = changed(Closing.withdraw(invited(offered, link("a", JO)), "", ANNA, NOON));

        assertThat(refused(accept(withdrawn, "a", NOON)))
                .isEqualTo(new Refusal.OfferOver(withdrawn.lastMove()));
    }

    @Test
    void aFormerContactCannotAnswer() {
        var invited = invited(offered, link("a", JO));
        var changed = partner("kim@foo.example");

        assertThat(
                        refused(
                                Handoff.accept(
                                        invited, 1, changed, bearer("a"), NOON, AgreedTerms.NONE)))
                .isInstanceOf(Refusal.OnlyContacts.class);
    }

    @Test
    void linksAreOnlyMadeForAWaitingOffer() {
        assertThat(refused(OfferLinks.issue(logged(), FOO, List.of(link("a", JO)), ANNA, NOON)))
                .isInstanceOf(Refusal.NotNow.class);
        assertThat(refused(OfferLinks.issue(offered, FOO, List.of(), ANNA, NOON)))
                .isEqualTo(new Refusal.NoLinks(FOO));
    }

    @Test
    void aPartnerWithoutContactsCannotGetAnOffer() {
        assertThat(refused(Handoff.offer(logged(), partner(), FIRM, ANNA, NOON)))
                .isInstanceOf(Refusal.Unreachable.class);
    }

    private static Partner partner(String... addresses) {
        var contacts = Arrays.stream(addresses).<Contact>map(Contact.ByMail::new).toList();
        return Partner.named(new PartnerId("foo"), FIRM.id(), "Foo").withContacts(contacts);
    }

    private static Referral logged() {
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
        return new Individual("link:" + token, "someone");
    }

    private static Referral invited(Referral referral, OfferLinks.Link... links) {
        return changed(OfferLinks.issue(referral, FOO, List.of(links), ANNA, NOON));
    }

    private static Decision accept(Referral referral, String token, Instant at) {
        return Handoff.accept(
                referral, referral.rounds(), FOO, bearer(token), at, AgreedTerms.NONE);
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
