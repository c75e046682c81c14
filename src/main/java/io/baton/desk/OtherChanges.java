package io.baton.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.chat.Reply;
import io.baton.firm.FirmId;
import org.jspecify.annotations.Nullable;

/// What each person last changed other than a referral, such as the settings or a partner. A bare
/// `undo` could mean that.
final class OtherChanges {
    private static final int MOST_PEOPLE = 10_000;

    private final Cache<Key, Lately.OtherChange> latest =
            Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();

    private record Key(FirmId firm, String person) {}

    Lately.@Nullable OtherChange of(Ask ask) {
        return latest.getIfPresent(key(ask));
    }

    /// Call after each answer.
    void answered(Ask ask, Answered answered) {
        var handler = answered.by();
        boolean unchanged =
                answered.reply() instanceof Reply.OpenForm
                        || answered.reply() instanceof Reply.FieldErrors;
        if (handler != null && !unchanged && CommandRunner.mayUse(ask, handler)) {
            handler.otherChange()
                    .ifPresent(
                            what -> latest.put(key(ask), new Lately.OtherChange(what, ask.now())));
        }
    }

    private static Key key(Ask ask) {
        return new Key(ask.firm().id(), ask.who().id());
    }
}
