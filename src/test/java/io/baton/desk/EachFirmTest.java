package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.memory.InMemoryFirms;
import io.baton.memory.InMemoryOutbox;
import io.baton.outbox.Unavailable;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EachFirmTest {
    private final InMemoryFirms firms = new InMemoryFirms(new InMemoryOutbox());
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void twoFirms() {
        Stream.of("a", "b")
                .map(id -> Firm.founded(new FirmId(id), id, CurrencyUnit.USD, ZoneOffset.UTC))
                .forEach(firm -> firms.write(firm, "founded", List.of()));
    }

    @Test
    void aFailureInOneFirmKeepsNoOtherWaiting() {
        EachFirm.run(
                firms,
                "the test",
                firm -> {
                    done.add(firm.id().value());
                    throw new IllegalStateException("broken data");
                });
        assertThat(done).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void withoutADatabaseItEnds() {
        assertThatThrownBy(() ->
                        EachFirm.run(
                                firms,
                                "the test",
                                firm -> {
                                    done.add(firm.id().value());
                                    throw new Unavailable("the database", new RuntimeException());
                                }))
                .isInstanceOf(Unavailable.class);
        assertThat(done).hasSize(1);
    }
}
