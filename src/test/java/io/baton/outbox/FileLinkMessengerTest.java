package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Place;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileLinkMessengerTest {
    private static final Place ANNA = new Place.Direct("teams:anna");

    private final List<Card> sent = new ArrayList<>();

    @Test
    void aCardGetsItsLinkWhileItIsSent() {
        send(new OneTimeFile(), new Part.File("partners.csv", OneTimeFile.KEY, null));
        assertThat(sent.getFirst().parts())
                .contains(
                        new Part.File(
                                "partners.csv", OneTimeFile.KEY, "https://baton.example/file/k1"));
    }

    @Test
    void aFileThatHasExpiredGetsNone() {
        var file = new Part.File("partners.csv", "expired", null);
        send(new OneTimeFile(), file);
        assertThat(sent.getFirst().parts()).contains(file);
    }

    @Test
    void aCardOfAnEarlierBuildKeepsItsLink() {
        var file = new Part.File("partners.csv", "old", "https://baton.example/file/old");
        send(new OneTimeFile(), file);
        assertThat(sent.getFirst().parts()).contains(file);
    }

    @Test
    void withoutADatabaseThePostWaits() {
        assertThat(send(new Away(), new Part.File("partners.csv", "k1", null)))
                .isInstanceOf(CallResult.Failed.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void theDoorAnswersAllQuestions() {
        var messenger = new FileLinkMessenger(new Recorder(), new OneTimeFile());
        assertThat(messenger.isAboutCard("too long")).isTrue();
        assertThat(messenger.isAboutCard("no such channel")).isFalse();
        assertThat(messenger.canFind(ANNA)).isFalse();
        assertThat(messenger.awaitsAnswer("p1")).isTrue();
        assertThat(messenger.awaitsAnswer("p2")).isFalse();
    }

    private CallResult<String> send(DownloadableFiles files, Part.File file) {
        return new FileLinkMessenger(new Recorder(), files)
                .send("p1", ANNA, Card.saying("Yours:").with(file));
    }

    private final class Recorder implements Messenger {
        @Override
        public String door() {
            return "teams";
        }

        @Override
        public CallResult<String> send(String parcel, Place to, Card card) {
            sent.add(card);
            return new CallResult.Ok<>("m1");
        }

        @Override
        public CallResult<String> rewrite(String reference, Place to, Card card) {
            return new CallResult.Ok<>(reference);
        }

        @Override
        public boolean isAboutCard(String refusal) {
            return refusal.equals("too long");
        }

        @Override
        public boolean canFind(Place to) {
            return false;
        }

        @Override
        public boolean awaitsAnswer(String parcel) {
            return parcel.equals("p1");
        }

        @Override
        public Optional<String> find(String parcel, Place to, Instant since) {
            return Optional.empty();
        }
    }

    private static final class Away implements DownloadableFiles {
        @Override
        public Optional<Content> read(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Content> open(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Content> take(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> link(String key) {
            throw new Unavailable("away", new IOException("away"));
        }
    }
}
