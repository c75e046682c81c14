package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedButtonTest {

    private static final Button TAKE = Button.primary("Take it", "offer.take", "R-1/1");

    @Test
    void aSingleButtonIsNamedAfterItsCard() {
        var card = Card.titled("An offer").withSummary("R-7: Lake Hotel needs a network");

        assertThat(names(card.buttons(TAKE)))
                .containsExactly("Take it: R-7: Lake Hotel needs a network");
    }

    @Test
    void repeatedButtonsAreNamedAfterTheTextAboveThem() {
        var card =
                Card.titled("Waiting for you")
                        .bullets(List.of(Text.of("R-7 Lake Hotel needs a network")))
                        .buttons(TAKE)
                        .bullets(List.of(Text.of("R-8 Mill & Sons needs backups")))
                        .buttons(TAKE);

        assertThat(names(card))
                .containsExactly(
                        "Take it: R-7 Lake Hotel needs a network",
                        "Take it: R-8 Mill & Sons needs backups");
    }

    @Test
    void equalButtonsInOneRowAreNumbered() {
        var send = Button.plain("Send it to CloudNine", "refer.send", "R-1/1");

        assertThat(names(Card.saying("Logged.").buttons(send, send)))
                .containsExactly(
                        "Send it to CloudNine: Logged.", "Send it to CloudNine: Logged. (2)");
    }

    @Test
    void aLongSubjectIsShortened() {
        var name = NamedButton.name("Take it", "é".repeat(500));

        assertThat(name).startsWith("Take it: éé").endsWith("…").hasSize("Take it: ".length() + 80);
    }

    private static List<String> names(Card card) {
        return IntStream.range(0, card.parts().size())
                .boxed()
                .flatMap(i ->
                        card.parts().get(i) instanceof Card.Part.Buttons(var row)
                                ? NamedButton.of(card, i, row).stream()
                                : Stream.<NamedButton>empty())
                .map(NamedButton::name)
                .toList();
    }
}
