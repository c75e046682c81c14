package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.memory.InMemoryDoorStates;
import io.baton.memory.InMemoryParcels;
import io.baton.memory.InMemorySentLog;
import io.baton.testing.StoppedClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A card that the platform refuses arrives shorter, or as one line.
class ShorterCardsTest {
    private static final Card LONG =
            Card.titled("R-7 has a long history")
                    .paragraph(Text.of("😀 long ".repeat(200)))
                    .bullets(List.of(Text.of("a step")))
                    .buttons(Button.plain("Accept", "accept", "7"));

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final InMemoryParcels parcels = new InMemoryParcels(clock);
    private final InMemorySentLog sentLog = new InMemorySentLog();
    private final List<Card> arrived = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();

    private void deliver(Predicate<Card> accepts, String refusal, Post... posts) {
        var platform = new FussyMessenger(accepts, refusal, arrived::add);
        var office = PostOffice.of(parcels, sentLog, new InMemoryDoorStates(), List.of(platform));
        var courier =
                new Courier(
                        office,
                        "c",
                        clock,
                        RetryPolicy.DEFAULT,
                        Runnable::run,
                        new SimpleMeterRegistry());
        courier.onUndeliverable((parcel, _) -> givenUp.add(parcel.header().id()));
        parcels.put(CourierScene.HARBOR, List.of(posts));
        courier.dispatch();
    }

    private static Post say(PostSubject subject) {
        return new Post.Say("p", CourierScene.GENERAL, LONG, "key", subject);
    }

    private static boolean withoutBullets(Card card) {
        return card.parts().stream().noneMatch(part -> part instanceof Card.Part.Bullets);
    }

    private static boolean withoutButtons(Card card) {
        return card.parts().stream().noneMatch(part -> part instanceof Card.Part.Buttons);
    }

    private static String lastWords(Card card) {
        return ((Card.Part.Paragraph) card.parts().getLast()).text().plainText();
    }

    @Test
    void aShorterCardKeepsItsButtons() {
        deliver(
                ShorterCardsTest::withoutBullets,
                "msg_blocks_too_long",
                say(new PostSubject.Result(7, 3)));
        assertThat(arrived)
                .singleElement()
                .satisfies(card -> {
                    assertThat(withoutButtons(card)).isFalse();
                    assertThat(lastWords(card)).contains("shortened", "refer show R-7");
                    assertThat(((Card.Part.Paragraph) card.parts().get(1)).text().plainText())
                            .endsWith("…")
                            .hasSizeLessThan(700);
                });
        assertThat(givenUp).isEmpty();
    }

    private static Card offer(String need) {
        return Card.titled("Harbor has a client for you")
                .paragraph(Text.empty().strong("Acme").plain(" needs ").plain(need))
                .with(
                        new Card.Part.Facts(
                                List.of(
                                        new Card.Fact("From", Text.of("Anna")),
                                        new Card.Fact("Answer due", Text.of("Tue 17:00")))))
                .note(Text.of("Worth about $12,000. You pay 10 %."))
                .buttons(
                        Button.primary("Accept", "offer.accept", "7"),
                        Button.plain("Decline", "offer.decline", "7"));
    }

    private static boolean withoutFacts(Card card) {
        return card.parts().stream().noneMatch(part -> part instanceof Card.Part.Facts);
    }

    private static String words(Card card) {
        return card.parts().stream()
                .map(part -> part instanceof Card.Part.Paragraph(var text) ? text.plainText() : "")
                .collect(Collectors.joining("\n"));
    }

    static Stream<PostSubject> offers() {
        return Stream.of(new PostSubject.Offer(7, 3, 1), new PostSubject.OfferUpdate(7, 3, 1));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void aShorterOfferHasAllItsTermsBesideItsButtons(PostSubject subject) {
        var need = "backup " + "for all our sites ".repeat(50);
        deliver(
                ShorterCardsTest::withoutFacts,
                "msg_blocks_too_long",
                new Post.Say("p", CourierScene.GENERAL, offer(need), "key", subject));
        assertThat(arrived)
                .singleElement()
                .satisfies(card -> {
                    assertThat(withoutButtons(card)).isFalse();
                    assertThat(words(card))
                            .contains(need, "From: Anna", "Answer due: Tue 17:00")
                            .contains("Worth about $12,000. You pay 10 %.");
                });
    }

    @ParameterizedTest
    @MethodSource("offers")
    void anOfferThatIsCutCannotBeAccepted(PostSubject subject) {
        deliver(
                ShorterCardsTest::withoutFacts,
                "msg_blocks_too_long",
                new Post.Say(
                        "p", CourierScene.GENERAL, offer("backup ".repeat(500)), "key", subject));
        assertThat(arrived)
                .singleElement()
                .satisfies(card -> {
                    assertThat(withoutButtons(card)).isTrue();
                    assertThat(lastWords(card)).contains("refer show R-7");
                });
    }

    @Test
    void theListOfAShorterOfferBecomesText() {
        deliver(
                ShorterCardsTest::withoutBullets,
                "msg_blocks_too_long",
                new Post.Say(
                        "p",
                        CourierScene.GENERAL,
                        offer("backup").bullets(List.of(Text.of("10 % of the win"))),
                        "key",
                        new PostSubject.Offer(7, 3, 1)));
        assertThat(arrived)
                .singleElement()
                .satisfies(card -> {
                    assertThat(words(card)).contains("10 % of the win");
                    assertThat(withoutButtons(card)).isFalse();
                });
    }

    @Test
    void oneLineIsLeftIfTheShorterCardIsRefusedToo() {
        deliver(
                ShorterCardsTest::withoutButtons,
                "msg_blocks_too_long",
                say(new PostSubject.Answer("t")));
        assertThat(arrived)
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.summary()).isEqualTo("R-7 has a long history");
                    assertThat(lastWords(card)).contains("shortened").doesNotContain("refer show");
                });
    }

    @Test
    void aChangeOfACardIsShortenedToo() {
        deliver(_ -> true, "", say(new PostSubject.Answer("t")));
        arrived.clear();
        deliver(
                ShorterCardsTest::withoutBullets,
                "msg_blocks_too_long",
                new Post.Rewrite(
                        "r", CourierScene.GENERAL, LONG, "key", new PostSubject.Result(7, 4)));
        assertThat(arrived).hasSize(1);
        assertThat(givenUp).isEmpty();
    }

    @Test
    void aRefusalOfThePlaceIsNotTriedWithOtherCards() {
        deliver(ShorterCardsTest::withoutBullets, "is_archived", say(new PostSubject.Result(7, 3)));
        assertThat(arrived).isEmpty();
        assertThat(givenUp).containsExactly("p");
    }
}
