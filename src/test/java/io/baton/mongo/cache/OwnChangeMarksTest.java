package io.baton.mongo.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.testing.StoppedClock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnChangeMarksTest {
    private static final FirmId HARBOR = new FirmId("harbor");

    private final OwnChangeMarks marks =
            new OwnChangeMarks(new StoppedClock("2026-11-23T10:00:00Z"));

    @Test
    void countsEachFirmsCollectionByItself() {
        assertThat(marks.record(HARBOR, "partners", "volta")).isEqualTo(1);
        assertThat(marks.record(HARBOR, "partners", "alpha")).isEqualTo(2);
        assertThat(marks.record(HARBOR, "clients", "acme")).isEqualTo(1);
        assertThat(marks.record(new FirmId("other"), "partners", "zeta")).isEqualTo(1);

        assertThat(marks.find(HARBOR, "partners"))
                .isEqualTo(new RecentChanges(2, List.of("volta", "alpha")));
        assertThat(marks.find(HARBOR, "firms")).isEqualTo(RecentChanges.NONE);
    }

    @Test
    void keepsTheLatestHundred() {
        IntStream.rangeClosed(1, 250).forEach(i -> marks.record(HARBOR, "clients", "client " + i));

        var recent = marks.find(HARBOR, "clients");
        assertThat(recent.count()).isEqualTo(250);
        assertThat(recent.since(248)).contains(List.of("client 249", "client 250"));
        assertThat(recent.since(150).orElseThrow()).hasSize(100);
        assertThat(recent.since(149)).isEmpty();
    }
}
