package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.chat.Text.Span;
import io.baton.chat.Transcript;
import io.baton.mongo.document.TranscriptLineDocument;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Links that work for anyone who has them. The console shows them, the database never gets them.
class SecretLinksTest {
    private static final String KEY = "5ec2e7f00d5ec2e7f00d";
    private static final Person ANNA = new Person("web:anna", "Anna", true);
    private static final Place HERS = new Place.Direct("web:anna");
    private static final Card CARD = Card.titled("Forward R-1").paragraph(secret("offer"));

    private final Stored stored = new Stored();
    private final ConsoleTranscript console = console();

    @Test
    void aSecretLinkIsShownAndNotStored() {
        console.put("1", HERS, null, CARD);
        assertThat(shown(console)).contains(KEY).doesNotContain("not kept");
        assertThat(stored.json()).contains("Forward R-1", "not kept").doesNotContain(KEY);
    }

    @Test
    void afterARestartThePersonReadsWhatToDo() {
        console.put("1", HERS, null, CARD);
        assertThat(shown(console())).contains("not kept").doesNotContain(KEY);
    }

    /// A file's link is made when its card is sent.
    @Test
    void theLinkOfAFileIsShownAndNotStored() {
        var url = "http://localhost:8080/file/" + KEY;
        console.put(
                "1",
                HERS,
                null,
                Card.saying("Yours:").with(new Card.Part.File("partners.csv", "reference", url)));
        assertThat(shown(console)).contains("href=\"/console/file/" + KEY + "\"");
        assertThat(stored.json()).contains("partners.csv", "reference").doesNotContain(KEY);
        assertThat(shown(console()))
                .contains("partners.csv is no longer here. Ask for it again.")
                .doesNotContain(KEY, "href");
    }

    @Test
    void aRewrittenCardIsNotShownWithItsEarlierLink() {
        console.put("1", HERS, null, CARD);
        console.rewrite(console.find("1", HERS).orElseThrow(), Card.saying("Withdrawn."));
        assertThat(shown(console)).contains("Withdrawn.").doesNotContain(KEY);
        console.rewrite(console.find("1", HERS).orElseThrow(), CARD);
        assertThat(shown(console)).contains(KEY);
        assertThat(stored.json()).doesNotContain(KEY);
    }

    static Stream<Card> secretSomewhere() {
        return Stream.of(
                Card.saying(secret("offer")),
                Card.saying("A note").note(secret("offer")),
                Card.saying("A list").bullets(List.of(Text.of("one"), secret("file"))),
                Card.saying("Facts")
                        .with(new Card.Part.Facts(List.of(new Card.Fact("Link", secret("x"))))),
                Card.saying("An email")
                        .paragraph(
                                Text.empty()
                                        .and(
                                                new Span.SecretLink(
                                                        "mailto:jo@x.example?body=" + KEY,
                                                        "Write",
                                                        "not kept"))));
    }

    @ParameterizedTest
    @MethodSource("secretSomewhere")
    void noPartOfACardStoresASecretLink(Card card) {
        assertThat(card.secret()).isTrue();
        console.put("1", HERS, null, card);
        assertThat(shown(console)).contains(KEY);
        assertThat(stored.json()).contains("not kept").doesNotContain(KEY);
    }

    @Test
    void otherLinksAreStored() {
        var link = new Span.Link("https://example.com/help", "help");
        console.put("1", HERS, null, Card.saying(Text.empty().and(link)));
        assertThat(shown(console())).contains("https://example.com/help");
    }

    private static Text secret(String path) {
        var url = "http://localhost:8080/%s/%s".formatted(path, KEY);
        return Text.empty().and(new Span.SecretLink(url, url, "not kept"));
    }

    private ConsoleTranscript console() {
        return new ConsoleTranscript(
                stored, ConsoleRoster.sample(), () -> Instant.parse("2026-11-23T12:00:00Z"));
    }

    private static String shown(ConsoleTranscript console) {
        return console.seenBy(ANNA, HERS).stream()
                .map(line -> new CardHtml(line.id(), "turn", _ -> "").of(line.card()).render())
                .reduce("", String::concat);
    }

    /// Keeps lines as the database does.
    private static final class Stored implements Transcript {
        private final Map<String, Document> lines = new TreeMap<>();

        @Override
        public void put(Line line) {
            var document = TranscriptLineDocument.of(line).append("_id", line.id());
            lines.put(line.id(), document.append("at", Date.from(line.at())));
        }

        @Override
        public List<Line> latest(String place, int count) {
            return lines.values().stream()
                    .map(TranscriptLineDocument::read)
                    .filter(line -> line.place().equals(place))
                    .sorted(Comparator.comparing(Line::at))
                    .toList();
        }

        @Override
        public void clear() {
            lines.clear();
        }

        String json() {
            return lines.values().stream().map(Document::toJson).reduce("", String::concat);
        }
    }
}
