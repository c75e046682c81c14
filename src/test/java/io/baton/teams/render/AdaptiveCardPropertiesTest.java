package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Fact;
import io.baton.chat.Card.Part;
import io.baton.chat.SampleCards;
import io.baton.chat.Text;
import io.baton.teams.fake.AdaptiveCardRules;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Teams accepts every card, of any content and size.
class AdaptiveCardPropertiesTest {

    @Provide
    Arbitrary<Card> cards() {
        return Combinators.combine(words(), part().list().ofMaxSize(60)).as(Card::new);
    }

    /// Text of any length, with characters that take one byte in JSON and others that take six.
    private static Arbitrary<String> words() {
        var sizes = Arbitraries.of(0, 1, 3, 40, 900, 5_000, 20_000);
        var characters = Arbitraries.of("a", "\"", "\u0001", "ж", "😀", " ", "\n", "{{");
        return Combinators.combine(characters, sizes).as(String::repeat);
    }

    private static Arbitrary<Part> part() {
        var text = words().map(Text::of);
        var mentions =
                Arbitraries.integers()
                        .between(1, 40)
                        .map(n -> new Text.Span.Mention("teams:29:" + n, "Person " + n))
                        .list()
                        .ofMaxSize(20)
                        .map(people -> new Text(List.copyOf(people)));
        var some = Arbitraries.integers().between(0, 30);
        return Arbitraries.oneOf(
                words().map(Part.Title::new),
                Arbitraries.oneOf(text, mentions).map(Part.Paragraph::new),
                Combinators.combine(words(), text, some)
                        .as((label, value, n) ->
                                new Part.Facts(Collections.nCopies(n, new Fact(label, value)))),
                Combinators.combine(text, some)
                        .as((item, n) -> new Part.Bullets(Collections.nCopies(n, item))),
                text.map(Part.Note::new),
                Arbitraries.just(new Part.Divider()),
                Combinators.combine(words(), words(), some, Arbitraries.of(true, false))
                        .as(AdaptiveCardPropertiesTest::buttons),
                Arbitraries.just(new Part.Picture(SampleCards.chart())));
    }

    private static Part buttons(String label, String value, int count, boolean form) {
        var button = Button.danger(label, "some.action", value);
        return new Part.Buttons(Collections.nCopies(count, form ? button.openingForm() : button));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void teamsAcceptsAnyCard(@ForAll("cards") Card card) {
        assertThat(AdaptiveCardRules.violations(AdaptiveCard.of(card, Surface.post()))).isEmpty();
        assertThat(AdaptiveCardRules.violations(AdaptiveCard.of(card, Surface.whisper())))
                .isEmpty();
    }
}
