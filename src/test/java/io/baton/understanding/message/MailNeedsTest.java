package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.mail.Sentences;
import io.baton.understanding.message.mail.WishWords;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.tagging.SlotTagger.Part;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Chooses a need from what the trained models say about the sentences.
class MailNeedsTest {
    private static final Set<String> TECHNICAL = Set.of("router", "server", "website", "printer");
    private static final WordLists WORDS =
            new WordLists(_ -> true, _ -> false, TECHNICAL::contains);
    private static final MessageContext CONTEXT =
            new MessageContext(LocalDate.parse("2026-11-05"), CurrencyUnit.USD, "GB", null);

    private static List<String> matters(String sentence) {
        return WishWords.matters(sentence, new Span(0, sentence.length())).stream()
                .map(span -> span.of(sentence))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We need a new router in the barn, if you know someone.;a new router in the barn",
                "I'm looking for somebody to rebuild our website before May.;rebuild our website",
                "Do you know anyone who could move the server to a data centre?;move the server to a data centre",
                "Please recommend us somebody for the printer in the shop.;the printer in the shop",
                "Can anyone repair the server?;repair the server",
                "I would like to replace the router, because it is loud.;replace the router"
            })
    void findsWhatIsWished(String sentence, String need) {
        assertThat(matters(sentence)).contains(need);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We don't need a new router.",
                "Let me know if you need the router's manual.",
                "Ignore the printer, he wants a new one every year."
            })
    void leavesOutWhatIsRefused(String sentence) {
        assertThat(matters(sentence)).isEmpty();
    }

    /// @param marked what the tagger marks
    private static List<String> needs(String text, List<Double> scores, String... marked) {
        return needs(null, text, scores, marked);
    }

    private static List<String> needs(
            @Nullable String subject, String text, List<Double> scores, String... marked) {
        var title = subject == null ? null : new Found<>(subject, new Span(0, 0));
        var parts =
                Stream.of(marked)
                        .map(words -> {
                            int start = text.indexOf(words);
                            return new Part(SlotName.NEED, new Span(start, start + words.length()));
                        })
                        .toList();
        var values = Values.in(text, CONTEXT, null);
        var names = FirmNames.of(List.of(), Map.of(), WORDS);
        var message = new Message(Intent.LOG_OUTBOUND, text, values, List.of(), parts, names);
        var spans = Sentences.of(text);
        var sentences =
                Stream.iterate(0, at -> at < spans.size(), at -> at + 1)
                        .map(at ->
                                new MailSentence(
                                        spans.get(at),
                                        new EmbeddedMessage(List.of(), new float[0], List.of()),
                                        scores.get(at)))
                        .toList();
        return new MailNeeds(message, sentences, title, WORDS)
                .choose().stream().map(Found::value).toList();
    }

    @Test
    void takesWhatIsMarkedInTheLikeliestSentence() {
        assertThat(needs("All is fine. The server dies daily.", List.of(0.0, 2.0), "server dies"))
                .containsExactly("server dies");
    }

    @Test
    void aWishForAServiceCountsMoreThanTheTroubleBefore() {
        assertThat(needs("The old one dies daily. We need a new server.", List.of(2.0, 0.0)))
                .containsExactly("a new server");
    }

    @Test
    void aMailThatAnnouncesSeveralNeedsHasSeveral() {
        var text = "Two things. We need a new server. The printer jams. Thanks for all.";

        assertThat(needs(text, List.of(-4.0, 1.0, 2.0, -9.0), "printer jams"))
                .containsExactly("a new server", "printer jams");
    }

    @Test
    void eachItemOfAListIsANeed() {
        var text = "Two asks.\n1. The tills beep. We need a new server.\n2. The printer jams.";

        assertThat(needs(text, List.of(0.0, -1.0, 2.0, 0.0, -1.0, 0.0), "printer jams"))
                .containsExactly("a new server", "printer jams");
    }

    @Test
    void someoneWhoCountsMoreThanAnotherWish() {
        var text = "We want to see the roof again. Do you know someone who mends roofs?";

        assertThat(needs(text, List.of(1.0, 0.0))).containsExactly("mends roofs");
    }

    @Test
    void ifNothingIsMarkedTheSubjectSaysTheNeed() {
        assertThat(needs("stock server", "Ours dies daily.", List.of(1.0)))
                .containsExactly("stock server");
    }

    @Test
    void aSentenceThatNamesNothingIsNoNeed() {
        assertThat(needs("hello", "It rings now and then.", List.of(1.0))).isEmpty();
        assertThat(needs("hello", "The printer rings.", List.of(1.0)))
                .containsExactly("The printer rings");
    }

    @Test
    void otherMailsHaveOne() {
        var text = "We need a new server. The printer jams.";

        assertThat(needs(text, List.of(1.0, 2.0), "printer jams")).containsExactly("a new server");
    }
}
