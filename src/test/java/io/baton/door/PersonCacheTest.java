package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonCacheTest {
    private static final Duration TTL = Duration.ofMinutes(2);
    private static final Person ANNA = new Person("slack:U1", "Anna", true);

    private final MutableClock clock =
            MutableClock.stoppedAt(Instant.parse("2026-03-02T09:00:00Z"));
    private final PersonCache cache = new PersonCache(TTL, clock);

    @Test
    void isEmptyAtFirst() {
        assertThat(cache.find("U1")).isEmpty();
    }

    @Test
    void returnsAndFindsAStoredPerson() {
        assertThat(cache.put("U1", ANNA)).isSameAs(ANNA);
        assertThat(cache.find("U1")).contains(ANNA);
    }

    @Test
    void forgetsAPersonWhenTheTtlEnds() {
        cache.put("U1", ANNA);
        clock.advance(TTL.minusMillis(1));
        assertThat(cache.find("U1")).contains(ANNA);
        clock.advance(Duration.ofMillis(1));
        assertThat(cache.find("U1")).isEmpty();
    }

    @Test
    void readingDoesNotExtendTheTtl() {
        cache.put("U1", ANNA);
        clock.advance(TTL.minusSeconds(1));
        cache.find("U1");
        clock.advance(Duration.ofSeconds(1));
        assertThat(cache.find("U1")).isEmpty();
    }

    @Test
    void aNewAnswerRestartsTheTtl() {
        var guest = new Person("slack:U1", "Anna", false);
        cache.put("U1", ANNA);
        clock.advance(TTL.dividedBy(2));
        cache.put("U1", guest);
        clock.advance(TTL.dividedBy(2));
        assertThat(cache.find("U1")).contains(guest);
    }

    @Test
    void thePersonLastKnownServesForADay() {
        cache.put("U1", ANNA);
        clock.advance(Duration.ofHours(23));
        assertThat(cache.find("U1")).isEmpty();
        assertThat(cache.lastKnown("U1")).contains(ANNA);
        clock.advance(Duration.ofHours(1));
        assertThat(cache.lastKnown("U1")).isEmpty();
        assertThat(cache.lastKnown("U404")).isEmpty();
    }

    @Test
    void afterAFailedLookupThePlatformIsNotAskedForAMoment() {
        cache.put("U1", ANNA);
        clock.advance(TTL);
        cache.lastKnown("U1");
        assertThat(cache.find("U1")).contains(ANNA);
        clock.advance(Duration.ofSeconds(15));
        assertThat(cache.find("U1")).isEmpty();
    }

    @Test
    void holdsAtMostTenThousandPeople() {
        IntStream.range(0, 12_000).forEach(i -> cache.put("U" + i, ANNA));
        assertThat(IntStream.range(0, 12_000).filter(i -> cache.find("U" + i).isPresent()))
                .hasSize(10_000);
    }
}
