package io.baton.firm;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The keeper, and what members don't want to be told.
///
/// @param keeper the member who answers for what no one else owns; null until a member has acted
/// @param muted notices that are turned off, by the member's id
public record People(@Nullable Individual keeper, Map<String, Set<Notice>> muted) {

    static final People NONE = new People(null, Map.of());

    public People {
        muted = Map.copyOf(muted);
    }

    People withKeeper(@Nullable Individual member) {
        return new People(member, muted);
    }

    People withMuted(String member, Set<Notice> notices) {
        var all = new HashMap<>(muted);
        if (notices.isEmpty()) {
            all.remove(member);
        } else {
            all.put(member, Set.copyOf(notices));
        }
        return new People(keeper, all);
    }
}
