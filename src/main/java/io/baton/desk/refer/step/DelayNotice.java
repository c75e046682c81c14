package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says in a reply that its posts wait, while their platform refuses Baton's credentials.
public final class DelayNotice {
    private final Function<String, Optional<String>> refusals;

    /// @param refusals by door: why its platform refuses the credentials; empty if it doesn't
    public DelayNotice(Function<String, Optional<String>> refusals) {
        this.refusals = refusals;
    }

    /// For a firm whose chats all work.
    public static DelayNotice none() {
        return new DelayNotice(_ -> Optional.empty());
    }

    Reply on(Reply reply, List<Post> posts) {
        var waiting =
                posts.stream()
                        .map(post -> post.to().door())
                        .filter(door -> refusals.apply(door).isPresent())
                        .distinct()
                        .sorted()
                        .map(DelayNotice::name)
                        .collect(Collectors.joining(" and "));
        return waiting.isEmpty() ? reply : noted(reply, waiting);
    }

    private static Reply noted(Reply reply, String platforms) {
        return switch (reply) {
            case Reply.Whisper(var card) -> new Reply.Whisper(note(card, platforms));
            case Reply.Replace(var card) -> new Reply.Replace(note(card, platforms));
            case Reply.Outdated _,
                    Reply.Nothing _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    reply;
        };
    }

    private static Card note(Card card, String platforms) {
        return card.note(
                Text.of(
                        "Messages in %s wait: it refuses Baton's access. Ask your administrator to renew it."
                                .formatted(platforms)));
    }

    private static String name(String door) {
        return door.substring(0, 1).toUpperCase(Locale.ROOT) + door.substring(1);
    }
}
