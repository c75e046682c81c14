package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.memory.InMemoryTranscript;
import io.baton.outbox.CallResult;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebMessengerTest {

    private static final Person ANNA = new Person("web:anna", "Anna", true);
    private static final Person BEN = new Person("web:ben", "Ben", true);
    private static final Person RITA = new Person("web:rita", "Rita", false);
    private static final Place GENERAL = new Place.Channel("web:general");
    private static final Place RITAS = new Place.Direct("web:rita");
    private static final Card OFFER = Card.saying("An offer");

    private final ConsoleTranscript consoleTranscript =
            new ConsoleTranscript(
                    new InMemoryTranscript(),
                    ConsoleRoster.sample(),
                    () -> Instant.parse("2026-11-23T12:00:00Z"));
    private final WebMessenger messenger = new WebMessenger(consoleTranscript);

    @Test
    void aPostSentTwiceIsShownOnce() {
        assertThat(messenger.send("p-1", RITAS, OFFER)).isEqualTo(new CallResult.Ok<>("p-1"));
        messenger.send("p-1", RITAS, OFFER);

        assertThat(consoleTranscript.seenBy(RITA, RITAS))
                .extracting(line -> line.card())
                .containsExactly(OFFER);
        assertThat(messenger.find("p-1", RITAS, Instant.EPOCH)).contains("p-1");
    }

    @Test
    void anUnsentPostIsNotFound() {
        assertThat(messenger.find("p-1", RITAS, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aRewrittenCardStaysInItsPlace() {
        messenger.send("p-1", RITAS, OFFER);
        messenger.send("p-2", RITAS, Card.saying("Later"));
        messenger.rewrite("p-1", RITAS, Card.saying("Taken"));

        assertThat(consoleTranscript.seenBy(RITA, RITAS))
                .extracting(line -> line.card().summary())
                .containsExactly("Taken", "Later");
    }

    @Test
    void anUnknownPlaceIsRefused() {
        assertThat(messenger.send("p-1", new Place.Channel("web:nowhere"), OFFER))
                .isInstanceOf(CallResult.Refused.class);
        assertThat(messenger.send("p-1", new Place.Direct("web:nobody"), OFFER))
                .isInstanceOf(CallResult.Refused.class);
    }

    @Test
    void onlyItsReaderSeesAWhisperInAChannel() {
        messenger.send("p-1", GENERAL.privatelyTo(ANNA), OFFER);

        assertThat(consoleTranscript.seenBy(ANNA, GENERAL)).hasSize(1);
        assertThat(consoleTranscript.seenBy(BEN, GENERAL)).isEmpty();
        assertThat(consoleTranscript.unread().in(ANNA, GENERAL)).isTrue();
        assertThat(consoleTranscript.unread().in(BEN, GENERAL)).isFalse();
    }

    @Test
    void aRewrittenWhisperStaysAWhisper() {
        messenger.send("p-1", GENERAL.privatelyTo(ANNA), OFFER);
        messenger.rewrite("p-1", GENERAL.privatelyTo(ANNA), Card.saying("Taken"));

        assertThat(consoleTranscript.seenBy(BEN, GENERAL)).isEmpty();
    }

    @Test
    void aPostIsUnreadUntilThePlaceIsOpened() {
        messenger.send("p-1", RITAS, OFFER);
        assertThat(consoleTranscript.unread().anywhere(RITA)).isTrue();
        assertThat(consoleTranscript.unread().anywhere(ANNA)).isFalse();

        consoleTranscript.unread().clear(RITA, RITAS);
        assertThat(consoleTranscript.unread().anywhere(RITA)).isFalse();
    }

    @Test
    void waitingForAChangeEndsWhenOneHappens() throws InterruptedException {
        var before = consoleTranscript.changes().await(-1, Duration.ZERO);
        messenger.send("p-1", RITAS, OFFER);

        assertThat(consoleTranscript.changes().await(before, Duration.ofMinutes(1)))
                .isGreaterThan(before);
    }
}
