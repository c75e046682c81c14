package io.baton.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Joining.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final Individual ANNA = new Individual("slack:U1", "Anna");
    private static final Individual RITA = new Individual("teams:29:r", "Rita");
    private static final Individual ZOE = new Individual("teams:29:z", "Zoe");

    private static final Partner PARTNER =
            Partner.named(new PartnerId("p"), new FirmId("slack:T1"), "CloudNine");
    private static final Partner INVITED = Joining.invite(PARTNER, "h1", ANNA, NOW);

    @Test
    void aCodeMakesOnePersonAContact() {
        var joined = (Outcome.Joined) Joining.join(INVITED, "h1", RITA, NOW);

        assertThat(joined.givenBy()).isEqualTo(ANNA);
        assertThat(joined.next().people()).containsExactly(RITA);
        assertThat(Joining.join(joined.next(), "h1", ZOE, NOW)).isEqualTo(new Outcome.Used());
        assertThat(Joining.join(joined.next(), "h1", RITA, NOW))
                .isEqualTo(new Outcome.JoinedBefore(ANNA));
    }

    @Test
    void aRemovedContactCannotReturnWithTheSameCode() {
        var joined = (Outcome.Joined) Joining.join(INVITED, "h1", RITA, NOW);
        var removed = joined.next().withContacts(List.of());

        assertThat(Joining.join(removed, "h1", RITA, NOW)).isEqualTo(new Outcome.Used());
    }

    @Test
    void aCodeExpiresAfterSevenDays() {
        var end = NOW.plus(Duration.ofDays(7));

        assertThat(Joining.join(INVITED, "h1", RITA, end.minusSeconds(1)))
                .isInstanceOf(Outcome.Joined.class);
        assertThat(Joining.join(INVITED, "h1", RITA, end)).isEqualTo(new Outcome.Unknown());
        assertThat(Joining.join(INVITED, "h2", RITA, NOW)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void aContactDoesNotUseUpTheCode() {
        var known = INVITED.withContacts(List.of(new Contact.InChat(RITA)));

        assertThat(Joining.join(known, "h1", RITA, NOW)).isEqualTo(new Outcome.ContactAlready());
        assertThat(Joining.join(known, "h1", ZOE, NOW)).isInstanceOf(Outcome.Joined.class);
    }

    @Test
    void severalCodesAreValidAtOnceAndExpiredOnesAreDropped() {
        var two = Joining.invite(INVITED, "h2", ANNA, NOW.plusSeconds(1));
        assertThat(two.codes()).extracting(JoinCode::hash).containsExactly("h1", "h2");

        var later = Joining.invite(two, "h3", ANNA, NOW.plus(Joining.LIFE));
        assertThat(later.codes()).extracting(JoinCode::hash).containsExactly("h2", "h3");

        var many = PARTNER;
        for (int i = 0; i < 30; i++) {
            many = Joining.invite(many, "n" + i, ANNA, NOW);
        }
        assertThat(many.codes()).hasSize(20).last().extracting(JoinCode::hash).isEqualTo("n29");
    }

    @Test
    void aPartnerCannotExceedTheMaximumNumberOfContacts() {
        var contacts =
                java.util.stream.IntStream.range(0, ContactPoints.MAX_CONTACTS)
                        .mapToObj(i -> (Contact) new Contact.ByMail("p" + i + "@foo.example"))
                        .toList();

        assertThat(Joining.join(INVITED.withContacts(contacts), "h1", RITA, NOW))
                .isEqualTo(new Outcome.Full());
    }
}
