package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.memory.InMemoryOutbox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cards by place, as people see them: posts delivered in order, rewritten in place.
public final class PostedCards {
    private static final class Message {
        final Place place;
        final String key;
        Card card;

        Message(Place place, String key, Card card) {
            this.place = place;
            this.key = key;
            this.card = card;
        }
    }

    private final InMemoryOutbox outbox;
    private final List<Message> messages = new ArrayList<>();

    PostedCards(InMemoryOutbox outbox) {
        this.outbox = outbox;
    }

    /// Delivers all posts in the outbox.
    public void deliverAll() {
        outbox.drain().stream().map(InMemoryOutbox.Entry::post).forEach(this::deliver);
    }

    private void deliver(Post post) {
        switch (post) {
            case Post.Say(_, var to, var card, var key, _) ->
                    messages.add(new Message(to, key, withoutSentences(card)));
            case Post.Rewrite(_, _, var card, var key, _) -> change(key, card);
            case Post.Retract(_, _, var card, var key, _) -> change(key, card);
        }
    }

    private void change(String key, Card card) {
        messages.stream()
                .filter(each -> each.key.equals(key))
                .forEach(each -> each.card = withoutSentences(card));
    }

    /// Checks that no button carries a command to run, as those of earlier builds did.
    static Card withoutSentences(Card card) {
        assertThat(card.parts())
                .filteredOn(Card.Part.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Part.Buttons) part).buttons())
                .noneMatch(button -> button.action().equals(EarlierButtons.SAY));
        return card;
    }

    public List<Card> at(Place place) {
        return messages.stream()
                .filter(each -> each.place.equals(place))
                .map(each -> each.card)
                .toList();
    }

    /// The keys of all messages at this place.
    List<String> keysAt(Place place) {
        return messages.stream()
                .filter(each -> each.place.equals(place))
                .map(each -> each.key)
                .distinct()
                .toList();
    }

    /// The newest message with this key.
    Card at(Place place, String key) {
        return messages.stream()
                .filter(each -> each.place.equals(place) && each.key.equals(key))
                .map(each -> each.card)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    public static String textOf(Card card) {
        return card.parts().stream().map(PostedCards::textOf).collect(Collectors.joining("\n"));
    }

    private static String textOf(Card.Part part) {
        return switch (part) {
            case Card.Part.Title(var words) -> words;
            case Card.Part.Paragraph(var text) -> text.plainText();
            case Card.Part.Facts(var facts) ->
                    facts.stream()
                            .map(fact -> fact.label() + ": " + fact.value().plainText())
                            .collect(Collectors.joining("\n"));
            case Card.Part.Bullets(var items) ->
                    items.stream()
                            .map(item -> "- " + item.plainText())
                            .collect(Collectors.joining("\n"));
            case Card.Part.Note(var text) -> text.plainText();
            case Card.Part.Divider _ -> "---";
            case Card.Part.Buttons(var buttons) ->
                    buttons.stream()
                            .map(button -> "[" + button.label() + "]")
                            .collect(Collectors.joining(" "));
            case Card.Part.Picture(var chart) -> "[" + chart.altText() + "]";
            case Card.Part.File(var name, _, _) -> "[file " + name + "]";
        };
    }
}
