package io.baton.firm;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The keeper, what members don't want to be told, and what the keeper was told.
///
/// @param keeper the member who answers for what no one else owns; null until a member has acted
/// @param muted notices that are turned off, by the member's id
/// @param told what the keeper was told, or needn't be told
public record People(
        @Nullable Individual keeper, Map<String, Set<Notice>> muted, Set<UpdateNews> told) {

    /// Of a firm that was just founded: nothing is new to it.
    static final People NONE = new People(null, Map.of(), Set.of(UpdateNews.values()));

    public People {
        muted = Map.copyOf(muted);
        told = Set.copyOf(told);
    }

    People withKeeper(@Nullable Individual member) {
        return new People(member, muted, told);
    }

    People withMuted(String member, Set<Notice> notices) {
        var all = new HashMap<>(muted);
        if (notices.isEmpty()) {
            all.remove(member);
        } else {
            all.put(member, Set.copyOf(notices));
        }
        return new People(keeper, all, told);
    }

    People withTold(UpdateNews news) {
        var all = EnumSet.of(news);
        all.addAll(told);
        return new People(keeper, muted, all);
    }
}
