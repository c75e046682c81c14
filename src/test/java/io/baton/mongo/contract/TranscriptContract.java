package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Transcript.Line;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class TranscriptContract {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.5Z");
    private static final Person ANNA = new Person("web:anna", "Anna", true);

    private final StoresUnderTest stores;

    TranscriptContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void aLineReadsAsWritten() {
        var line = new Line("1", "web:general", NOW, ANNA, null, Card.saying("hello"));
        var privateLine = new Line("2", "web:general", NOW, null, "web:anna", StoredCards.full());
        stores.transcript().put(line);
        stores.transcript().put(privateLine);
        assertThat(stores.transcript().latest("web:general", 10))
                .containsExactly(line, privateLine);
    }

    @Test
    void theLatestLinesOfAPlaceAreListedOldestFirst() {
        for (int i = 9; i > 0; i--) {
            put("" + i, "web:general", NOW.plusSeconds(i), "" + i);
        }
        put("x", "web:other", NOW.plusSeconds(99), "x");
        assertThat(stores.transcript().latest("web:general", 3))
                .extracting(each -> each.card().summary())
                .containsExactly("7", "8", "9");
        assertThat(stores.transcript().latest("web:nowhere", 3)).isEmpty();
    }

    @Test
    void aReplacedLineKeepsItsPosition() {
        put("a", "web:general", NOW, "question");
        put("b", "web:general", NOW.plusSeconds(1), "next");
        put("a", "web:general", NOW.plusSeconds(2), "answered");
        assertThat(stores.transcript().latest("web:general", 10))
                .extracting(each -> each.card().summary())
                .containsExactly("answered", "next");
    }

    @Test
    void aClearedTranscriptIsEmpty() {
        put("a", "web:general", NOW, "question");
        stores.transcript().clear();
        assertThat(stores.transcript().latest("web:general", 10)).isEmpty();
    }

    private void put(String id, String place, Instant at, String words) {
        stores.transcript().put(new Line(id, place, at, ANNA, null, Card.saying(words)));
    }
}
