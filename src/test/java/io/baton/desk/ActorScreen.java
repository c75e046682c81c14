package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an actor sees: the answers to them alone, their direct messages, and the channel.
final class ActorScreen {
    private static final String CHANNEL = "test:general";

    private final PostedCards postedCards;
    private final Person person;
    private final Place place;
    private final List<Card> whispers = new ArrayList<>();

    ActorScreen(PostedCards postedCards, Person person, Place place) {
        this.postedCards = postedCards;
        this.person = person;
        this.place = place;
    }

    /// @param pressed the whisper whose button led to the reply; null if none did
    void shows(Reply reply, @Nullable Card pressed) {
        switch (reply) {
            case Reply.Whisper(var card) -> whispers.add(card);
            case Reply.Outdated(var why, _) -> whispers.add(why);
            case Reply.Replace(var card) -> {
                whispers.remove(pressed);
                whispers.add(card);
            }
            case Reply.Home(var card) -> whispers.add(card);
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _ -> {}
        }
        whispers.forEach(PostedCards::withoutSentences);
    }

    Card newestWhisper() {
        assertThat(whispers).as("whispers to %s", person.name()).isNotEmpty();
        return whispers.getLast();
    }

    Optional<Card> whisperWith(Button button) {
        return whispers.reversed().stream()
                .filter(card -> buttons(card).anyMatch(button::equals))
                .findFirst();
    }

    /// The newest visible button with this label.
    Button button(String label) {
        var buttons =
                cards().stream()
                        .flatMap(ActorScreen::buttons)
                        .filter(button -> button.label().equals(label))
                        .toList();
        assertThat(buttons)
                .as("buttons “%s” that %s sees in%n%s", label, person.name(), text())
                .isNotEmpty();
        return buttons.getLast();
    }

    private static Stream<Button> buttons(Card card) {
        return card.parts().stream()
                .filter(Card.Part.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream());
    }

    List<Card> directMessages() {
        return postedCards.at(new Place.Direct(person.id()));
    }

    String text() {
        return cards().stream().map(PostedCards::textOf).collect(Collectors.joining("\n\n"));
    }

    private List<Card> cards() {
        var cards = new ArrayList<Card>();
        cards.addAll(
                postedCards.at(
                        place instanceof Place.Channel ? place : new Place.Channel(CHANNEL)));
        cards.addAll(directMessages());
        cards.addAll(postedCards.at(new Place.Ephemeral(CHANNEL, person.id(), null)));
        cards.addAll(whispers);
        return cards;
    }
}
